// Draws each model here as an SVG that carries the hash of the model it was drawn from. Needs Chromium (bin/prepare browser).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const out = '../src/docs/processes';
const models = readdirSync('.').filter((file) => file.endsWith('.bpmn')).sort();

mkdirSync(out, { recursive: true });
readdirSync(out).filter((file) => file.endsWith('.svg')).forEach((file) => rmSync(`${out}/${file}`));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<div id="canvas" style="width:1200px;height:600px"></div>');
await page.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js' });
for (const model of models) {
  const xml = readFileSync(model, 'utf8');
  const svg = await page.evaluate(draw, xml);
  const hash = createHash('sha256').update(xml).digest('hex');
  writeFileSync(`${out}/${model.replace('.bpmn', '.svg')}`, tidy(svg, hash));
}
await browser.close();
console.log(`${models.length} models drawn`);

async function draw(xml) {
  document.getElementById('canvas').replaceChildren();
  const viewer = new window.BpmnJS({ container: '#canvas' });
  await viewer.importXML(xml);
  return (await viewer.saveSVG()).svg;
}

// the viewer names its markers at random; the same model must give the same picture
function tidy(svg, hash) {
  const names = new Map();
  const named = svg
    .replace(/<!--.*?-->\s*/gs, '')
    .replace(/((?:marker|sequenceflow|messageflow|association|conditional|djs)[\w-]*?-)([a-z0-9]{15,})/g, (all, kind, random) => {
      if (!names.has(random)) names.set(random, String(names.size + 1));
      return kind + names.get(random);
    });
  return named.replace(/^(<\?xml[^>]*\?>\s*)?/, (start) => `${start}<!-- model sha256:${hash} -->\n`) + '\n';
}
