'use strict';
/* What all charts share. Each kind is a function from data to an ECharts option, in a file of its own. */
var greenplan = (function () {
  // Palette of the Analysis Function: each has 3:1 or more on white and against its neighbour.
  var colours = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'];
  var dashes = {solid: 'solid', dashed: [8, 5], steps: [8, 5], dotted: [2, 4], dashdot: [10, 4, 2, 4]};
  var patterns = [
    null,
    {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.55)'},
    {symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.6, color: 'rgba(255,255,255,.6)'},
    {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 6], rotation: Math.PI / 4, color: 'rgba(0,0,0,.35)'},
    {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], color: 'rgba(255,255,255,.45)'},
    {symbol: 'triangle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [8, 2], symbolSize: 0.6, color: 'rgba(0,0,0,.35)'}
  ];

  function number(value) {
    if (value === null || value === undefined || isNaN(value)) { return '-'; }
    var digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
    return Number(value).toLocaleString('en-GB', {maximumFractionDigits: digits});
  }

  function short(text, most) {
    return text.length > most ? text.slice(0, most - 1) + '\u2026' : text;
  }

  /* The axis of amounts: short numbers, a title that says the unit. */
  function amounts(unit, more) {
    return Object.assign({
      type: 'value', name: unit, nameTextStyle: {color: '#425563', align: 'left'}, nameGap: 12,
      axisLabel: {formatter: function (v) { return Number(v).toLocaleString('en-GB'); }, color: '#425563', hideOverlap: true},
      splitLine: {lineStyle: {color: '#D8DDE0'}}
    }, more || {});
  }

  function names(labels, more) {
    return Object.assign({
      type: 'category', data: labels, axisLine: {lineStyle: {color: '#425563'}}, axisTick: {show: false},
      axisLabel: {color: '#212b32', hideOverlap: true}
    }, more || {});
  }

  /* Tooltips are drawn as text inside the SVG: a name from a file is never read as markup. */
  function tooltip(unit, more) {
    return Object.assign({
      trigger: 'axis', renderMode: 'richText', confine: true,
      valueFormatter: function (v) { return number(v) + ' ' + unit; }
    }, more || {});
  }

  function base(data) {
    return {
      animation: false, color: colours,
      textStyle: {fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13},
      aria: {enabled: true, label: {description: data.sentence}, decal: {show: true, decals: patterns.map(function (p) { return p || {symbol: 'none'}; })}},
      legend: {show: false},
      tooltip: tooltip(data.unit),
      grid: {left: 8, right: 24, top: 36, bottom: 8, containLabel: true}
    };
  }

  return {kinds: {}, colours: colours, dashes: dashes, number: number, short: short,
    amounts: amounts, names: names, tooltip: tooltip, base: base};
})();
