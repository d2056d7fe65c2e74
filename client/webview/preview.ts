/** The preview's page. */
import { PreviewPage } from './preview-page';

new PreviewPage(document.body.dataset['uri'] ?? '').start();
