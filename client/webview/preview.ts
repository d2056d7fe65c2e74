/** The preview's page. */
import { PreviewPage } from './preview-page';

const { uri = '', uriBefore = '', locked } = document.body.dataset;
new PreviewPage({ uri, uriBefore, locked: locked === 'true' }).start();
