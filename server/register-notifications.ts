import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from 'vscode-languageserver';
import { configFileName } from '../core/config/config';
import { serverMessages } from '../l10n/messages/server';
import { isViewportParams, viewportNotification } from '../protocol/viewport';
import type { ClientProfile } from './client-profile';
import type { ClientSettings } from './client-settings';
import type { ConfigFiles } from './config-files';
import type { DiagnosticDelivery } from './diagnostic-delivery';
import type { OpenReports } from './open-reports';
import { isDidChangeConfigurationParams, isDidChangeWatchedFilesParams } from './params';
import type { RequestGuard } from './request-guard';
import type { ServerLog } from './server-log';
import type { WorkspaceFolders } from './workspace-folders';

/** What the notifications have an effect on. */
export interface NotificationServices {
  readonly client: ClientProfile;
  readonly log: ServerLog;
  readonly reports: OpenReports;
  readonly clientSettings: ClientSettings;
  readonly configFiles: ConfigFiles;
  readonly folders: WorkspaceFolders;
  readonly delivery: DiagnosticDelivery;
  /** Notifies the client that results may have changed without an edit. */
  readonly refreshViews: () => void;
}

/** Follows what the client does with reports, settings and files. */
export function registerNotifications(
  connection: Connection,
  guard: RequestGuard,
  services: NotificationServices,
): void {
  followReports(connection, guard, services);
  followSettings(connection, guard, services);
  connection.onInitialized(() => {
    requestNotifications(connection, services);
    services.folders.follow(() => {
      services.delivery.refresh(services.reports.uris());
      services.refreshViews();
    });
  });
}

function followReports(
  connection: Connection,
  guard: RequestGuard,
  { client, reports, configFiles, delivery }: NotificationServices,
): void {
  reports.onDidOpen(() => {
    // Nobody reports changed files: they are read again when a report is opened.
    if (!client.reportsFiles) configFiles.forget();
  });
  reports.onDidChange(({ document }) => {
    delivery.reportChanged(document.uri);
  });
  reports.onDidClose(({ document }) => {
    delivery.reportClosed(document.uri);
  });
  connection.onNotification(
    viewportNotification,
    guard.notification(viewportNotification.method, isViewportParams, ({ uri, first, last }) => {
      if (reports.get(uri)?.setVisibleRange(first, last) === true) delivery.refresh([uri]);
    }),
  );
  reports.listen(guard.documentNotifications());
}

function followSettings(
  connection: Connection,
  guard: RequestGuard,
  { reports, clientSettings, configFiles, delivery, refreshViews }: NotificationServices,
): void {
  const refresh = (): void => {
    delivery.refresh(reports.uris());
    refreshViews();
  };
  clientSettings.onLateAnswer(refresh);
  connection.onDidChangeConfiguration(
    guard.notification(
      DidChangeConfigurationNotification.method,
      isDidChangeConfigurationParams,
      ({ settings }) => {
        clientSettings.change(settings);
        configFiles.forget();
        refresh();
      },
    ),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification(
      DidChangeWatchedFilesNotification.method,
      isDidChangeWatchedFilesParams,
      ({ changes }) => {
        if (configFiles.change(changes.map(({ uri }) => uri))) refresh();
      },
    ),
  );
}

/** Requests notifications of changed settings and files. A client that refuses is not a reason to end. */
function requestNotifications({ client: remote }: Connection, { client, log }: NotificationServices): void {
  if (client.reportsSettings) {
    remote
      .register(DidChangeConfigurationNotification.type, { section: 'mreport' })
      .catch((error: unknown) => {
        log.warn(serverMessages.refusedSettingsNotice, { reason: String(error) });
      });
  }
  if (client.reportsFiles) {
    const watchers = [{ globPattern: `**/${configFileName}` }];
    remote.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
      log.warn(serverMessages.refusedFilesNotice, { reason: String(error) });
    });
  }
}
