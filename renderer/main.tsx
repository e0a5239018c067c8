import './no-eval';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/changes.css';
import './styles/window.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { start } from './window/start';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element "root"');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void start();
