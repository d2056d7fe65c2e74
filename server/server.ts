import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { ReadFile } from '../core/config/find-config';
import type { ToPdf } from '../core/export/to-pdf';
import { onImpossibleState } from '../core/report/expect';
import { serverMessages } from '../l10n/messages/server';
import { refreshNotification } from '../protocol/refresh';
import { BackgroundLint } from './background-lint';
import { capabilitiesOf } from './capabilities';
import { clientProfile } from './client-profile';
import { ClientSettings } from './client-settings';
import { ConfigFiles } from './config-files';
import { PulledDiagnostics } from './diagnostic-delivery';
import { OpenReports } from './open-reports';
import { PushedDiagnostics } from './pushed-diagnostics';
import { registerNotifications } from './register-notifications';
import { registerRequests } from './register-requests';
import { ReportImages, type ReadBytes } from './report-images';
import { ReportSettings } from './report-settings';
import { RequestGuard } from './request-guard';
import type { ImportWorker } from './requests/import';
import { ServerLog } from './server-log';
import { WorkspaceFolders } from './workspace-folders';

/** What a server takes from where it runs. */
export interface ServerHost {
  readonly version: string;
  /** URI of the folder with the rules' pages, with a slash at its end, unless the client says where they are. */
  readonly ruleDocs?: string;
  /** Reads configuration files, where there is a file system. */
  readonly readFile?: ReadFile;
  /** Reads images, where there is a file system. */
  readonly readBytes?: ReadBytes;
  /** Imports files, where there are threads. */
  readonly importWorker?: ImportWorker;
  /** Makes PDFs, where programs can be started. */
  readonly toPdf?: ToPdf;
}

/** Serves the protocol on a connection. Knows the protocol library, but neither Node nor a Worker. */
export function serve(connection: Connection, host: ServerHost): void {
  const guard = new RequestGuard(connection);
  connection.onInitialize((params) => {
    guard.initialize(params);
    return initialize(connection, guard, host, params);
  });
  connection.onShutdown(() => {
    guard.shutdown();
  });
  connection.onRequest((method) => guard.rejectUnknown(method));
  connection.listen();
}

/** Builds the server for what the client can do: from its finished parts, each made of those before it. */
function initialize(
  connection: Connection,
  guard: RequestGuard,
  { version, ruleDocs, readFile, readBytes, importWorker, toPdf }: ServerHost,
  params: InitializeParams,
): InitializeResult {
  const client = clientProfile(params, ruleDocs);
  const log = new ServerLog(connection.console, client.locale);
  onImpossibleState((what) => {
    log.error(serverMessages.impossibleState, { what });
  });
  const refreshViews = (): void => void connection.sendNotification(refreshNotification);

  const folders = new WorkspaceFolders(connection, client, log);
  const configFiles = new ConfigFiles(connection, log, client, readFile);
  const clientSettings = new ClientSettings(connection, log, client);
  const settings = new ReportSettings(clientSettings, configFiles, folders);
  const reports = new OpenReports(settings, client.locale, log);
  const backgroundLint = new BackgroundLint(reports, log, refreshViews);
  const images = new ReportImages(folders, readBytes);
  const delivery = client.pullsDiagnostics
    ? new PulledDiagnostics(connection, client, log)
    : new PushedDiagnostics(connection, backgroundLint, client, log);

  registerRequests(connection, guard, { client, reports, backgroundLint, images, importWorker, toPdf });
  registerNotifications(connection, guard, {
    client,
    log,
    reports,
    clientSettings,
    configFiles,
    folders,
    delivery,
    refreshViews,
  });
  return {
    serverInfo: { name: 'mreport', version },
    capabilities: capabilitiesOf(client),
  };
}
