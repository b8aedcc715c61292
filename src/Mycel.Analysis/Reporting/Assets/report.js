(function () {
  'use strict';
  const root = document.documentElement;
  root.dataset.live = 'yes';
  const data = JSON.parse(document.getElementById('charts').textContent);
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const phone = window.matchMedia('(max-width: 640px)');
  const figures = [];
  let printing = false;

  // Storage is refused for files in some browsers; the choice then lasts as long as the page.
  function remembered() { try { return localStorage.getItem('mycel-theme'); } catch { return null; } }
  function remember(theme) { try { localStorage.setItem('mycel-theme', theme); } catch { /* see above */ } }
  function theme() { return printing ? 'light' : root.dataset.theme || (dark.matches ? 'dark' : 'light'); }

  function legend(list, entries) {
    list.replaceChildren(...entries.map(function (entry) {
      const item = document.createElement('li');
      const swatch = document.createElement('span');
      swatch.className = 'swatch ' + entry.line;
      swatch.style.setProperty('--colour', entry.colour);
      item.append(swatch, entry.title);
      return item;
    }));
  }

  function Figure(element) {
    const drawing = element.querySelector('.drawing');
    const select = element.querySelector('select');
    const choices = data.charts[element.dataset.chart];
    const scoped = document.querySelectorAll('[data-scoped="' + element.dataset.chart + '"] > .scope');
    let chart = null;
    let narrow = false;

    function height(choice) {
      const most = choice.aspect ? drawing.clientWidth * choice.aspect : Infinity;
      return Math.round(Math.min(choice.height, Math.max(most, 280)));
    }

    function draw() {
      const place = select ? Number(select.value) : 0;
      const choice = choices[place];
      scoped.forEach(function (scope, number) { scope.hidden = number !== place; });
      legend(element.querySelector('.legend'), choice.legend);
      if (chart) chart.dispose();
      chart = null;
      drawing.hidden = choice.height === 0;
      if (drawing.hidden) return;
      drawing.style.height = height(choice) + 'px';
      chart = echarts.init(drawing, theme(), { renderer: 'svg' });
      chart.setOption(structuredClone(choice.option));
      narrow = drawing.clientWidth < 600;
      if (narrow && choice.narrow) chart.setOption(structuredClone(choice.narrow));
    }

    function resize() {
      if (!chart) return;
      if (narrow !== drawing.clientWidth < 600) {
        draw();
        return;
      }
      const choice = choices[select ? Number(select.value) : 0];
      drawing.style.height = height(choice) + 'px';
      chart.resize();
    }

    if (select) select.addEventListener('change', draw);
    let width = drawing.clientWidth;
    new ResizeObserver(function () {
      if (drawing.clientWidth === width) return;
      width = drawing.clientWidth;
      resize();
    }).observe(element);
    draw();
    return { draw: draw, resize: resize };
  }

  function dress(choice) {
    if (choice) root.dataset.theme = choice;
    const button = document.getElementById('theme');
    button.querySelector('.label').textContent = theme() === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', 'Switch to ' + (theme() === 'dark' ? 'light' : 'dark') + ' colours');
  }

  echarts.registerTheme('light', data.themes.light);
  echarts.registerTheme('dark', data.themes.dark);
  dress(remembered());
  const button = document.getElementById('theme');
  button.hidden = false;
  button.addEventListener('click', function () {
    const next = theme() === 'dark' ? 'light' : 'dark';
    remember(next);
    dress(next);
    figures.forEach(function (figure) { figure.draw(); });
  });
  dark.addEventListener('change', function () { dress(null); figures.forEach(function (figure) { figure.draw(); }); });
  document.getElementById('contents').open = !phone.matches;
  document.querySelectorAll('[data-chart]').forEach(function (element) { figures.push(Figure(element)); });
  // Paper is white, whatever the screen is.
  function print(begins) {
    printing = begins;
    figures.forEach(function (figure) { figure.draw(); });
  }
  window.addEventListener('beforeprint', function () { print(true); });
  window.addEventListener('afterprint', function () { print(false); });
}());
