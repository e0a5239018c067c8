// Runs inside Electron: draws an SVG at the sizes asked for and writes `<size>.png` files. Chromium is the
// rasteriser that is here anyway.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const orders = JSON.parse(process.env.ICON_ORDERS ?? '[]');

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<!doctype html><title>icons</title>');
  for (const { svg, size, folder } of orders) {
    const source = readFileSync(svg).toString('base64');
    const png = await window.webContents.executeJavaScript(`(async () => {
      const image = new Image(${size}, ${size});
      image.src = 'data:image/svg+xml;base64,${source}';
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = ${size};
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
      return canvas.toDataURL('image/png');
    })()`);
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(png.split(',')[1], 'base64'));
  }
  app.exit(0);
});
