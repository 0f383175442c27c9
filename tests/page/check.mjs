// Opens each page as a governor would: in a browser, on a wide and on a narrow screen, and on paper. Fails if the page fetches
// anything, runs a script, does not fit a narrow screen, breaks a rule of axe-core or leaves one undecided, or does not print.
//
//   node check.mjs BROWSER FOLDER FILE…
//
// The folder gets each page as a PDF.

import axe from "axe-core";
import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [browserPath, folder, ...files] = process.argv.slice(2);
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Wide, and as narrow as text enlarged four times makes a screen (WCAG 1.4.10).
const SCREENS = [
  ["wide", { width: 1280, height: 900 }],
  ["narrow", { width: 320, height: 640 }],
];

const faults = [];
const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: true,
  // As root, as in CI, there is no sandbox to be had; what is opened are files of this repository.
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
});

/** What axe finds wrong on the page as it is now, and what it cannot decide. */
async function check(page, narrow = false) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (rules, narrow) => {
      const results = await window.axe.run(document, { runOnly: rules });
      // What lies behind a chart's letters axe cannot see; that they are dark on white is a test of the chart. Nor can it see
      // the part of a table to which a narrow screen has to be scrolled: its colours are those of the wide one.
      for (const rule of results.incomplete.filter((one) => one.id === "color-contrast")) {
        rule.nodes = rule.nodes.filter((node) => !narrow && !document.querySelector(node.target[0])?.closest("svg"));
      }
      return results;
    },
    RULES,
    narrow,
  );
  const told = (kind) => (rule) =>
    rule.nodes.map((node) => `${kind}: ${rule.id}: ${node.target.join(" ")}: ${(node.failureSummary ?? rule.help).replaceAll(/\s+/g, " ")}`);
  return {
    passed: found.passes.length,
    wrong: [...found.violations.flatMap(told("wrong")), ...found.incomplete.flatMap(told("undecided"))],
  };
}

for (const file of files) {
  const name = basename(file, ".html");
  const page = await browser.newPage();
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  page.on("pageerror", (error) => faults.push(`${name}: ${error}`));
  page.on("console", (line) => faults.push(`${name}: the page says: ${line.text()}`));
  const url = pathToFileURL(resolve(file)).href;
  await page.goto(url);
  const passed = [];
  for (const [screen, size] of SCREENS) {
    await page.setViewport(size);
    const result = await check(page, screen === "narrow");
    passed.push(result.passed);
    faults.push(...result.wrong.map((fault) => `${name}, ${screen}: ${fault}`));
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (wide > size.width) faults.push(`${name}, ${screen}: the page is ${wide} wide and has to be scrolled sideways`);
  }
  await page.setViewport(SCREENS[0][1]);
  await page.emulateMediaType("print");
  const printed = await check(page);
  passed.push(printed.passed);
  faults.push(...printed.wrong.map((fault) => `${name}, on paper: ${fault}`));
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true }));
  await writeFile(join(folder, `${name}.pdf`), pdf);
  const sheets = (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  if (sheets < 2) faults.push(`${name}: printed on ${sheets} sheets`);
  if (fetched.some((one) => one !== url)) faults.push(`${name}: fetched ${fetched.join(", ")}`);
  if ((await page.$$("script")).length > 0) faults.push(`${name}: has a script`);

  // The check itself: a page without a language and with a pale text is not passed.
  await page.emulateMediaType("screen");
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("h1").style.color = "#ddd";
  });
  const broken = (await check(page)).wrong.join("\n");
  for (const rule of ["html-has-lang", "color-contrast"]) {
    if (!broken.includes(rule)) faults.push(`${name}: spoilt on purpose, and axe-core did not see ${rule}`);
  }
  const tables = (await page.$$("table")).length;
  const charts = (await page.$$("svg")).length;
  console.log(`${name}: ${passed.join(", ")} rules passed (wide, narrow, on paper); ${tables} tables, ${charts} charts; ${sheets} sheets`);
  await page.close();
}
await browser.close();
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
