/* Draws every chart of the page, and a legend of buttons that work by keyboard. */
(function () {
  var drawn = [];

  function swatch(colour, dash) {
    var line = dash ? ' stroke-dasharray="' + dash.join(' ') + '"' : '';
    return '<svg width="24" height="12" aria-hidden="true"><line x1="0" y1="6" x2="24" y2="6" stroke="' + colour +
      '" stroke-width="4"' + line + '/></svg>';
  }

  function legend(host, chart, option, data) {
    var series = option.series.filter(function (one) { return one.name && one.legend !== false; });
    if (series.length < 2) { host.remove(); return; }
    series.forEach(function (one) {
      var at = option.series.indexOf(one);
      var button = document.createElement('button');
      var style = data.series[at] ? data.series[at].style : 'solid';
      var line = one.lineStyle && one.lineStyle.type;
      var colour = (one.itemStyle && one.itemStyle.color) || option.color[at % option.color.length];
      var dash = one.type === 'line' && !one.areaStyle ? greenplan.dashes[style] || line : null;
      button.type = 'button';
      button.setAttribute('aria-pressed', 'true');
      button.innerHTML = swatch(colour, Array.isArray(dash) ? dash : null);
      button.appendChild(document.createTextNode(one.name));
      button.addEventListener('click', function () {
        var shown = button.getAttribute('aria-pressed') !== 'true';
        button.setAttribute('aria-pressed', String(shown));
        chart.dispatchAction({type: shown ? 'legendSelect' : 'legendUnSelect', name: one.name});
      });
      host.appendChild(button);
    });
  }

  /* The option for a width; the host gets the height that it wants. */
  function option(one, width) {
    var made = greenplan.kinds[one.data.kind](one.data, width);
    one.host.style.height = (made.height || 384) + 'px';
    delete made.height;
    return made;
  }

  function draw(host) {
    var data = JSON.parse(document.getElementById(host.dataset.chart).textContent);
    var one = {host: host, data: data, chart: null};
    host.setAttribute('role', 'img');
    host.textContent = ' ';
    var made = option(one, host.clientWidth);
    one.chart = echarts.init(host, null, {renderer: 'svg'});
    one.chart.setOption(made);
    legend(host.parentNode.querySelector('.legend'), one.chart, made, data);
    drawn.push(one);
  }

  function redraw(width) {
    drawn.forEach(function (one) {
      one.chart.setOption(option(one, width || one.host.clientWidth));
      one.chart.resize(width ? {width: width} : undefined);
      one.chart.getZr().flush();
    });
  }

  var open = [];
  document.querySelectorAll('.chart').forEach(draw);
  window.addEventListener('resize', function () { redraw(); });
  window.addEventListener('beforeprint', function () {
    open = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    open.forEach(function (one) { one.open = true; });
    redraw(680);
  });
  window.addEventListener('afterprint', function () {
    open.forEach(function (one) { one.open = false; });
    redraw();
  });
})();
