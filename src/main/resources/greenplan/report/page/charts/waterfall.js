/* Totals with rises and falls between them, one bar for each, the first at the top. The series are totals, rises, falls. */
greenplan.kinds.waterfall = function (data, width) {
  var option = greenplan.base(data);
  var narrow = width < 480;
  var room = narrow ? 14 : 38;
  var decals = option.aria.decal.decals;
  var parts = data.series;
  var level = 0;
  var bars = data.labels.map(function (label, i) {
    var total = parts[0].values[i];
    var step = total === null ? (parts[1].values[i] || 0) + (parts[2].values[i] || 0) : total;
    var from = total === null ? level : 0;
    level = from + step;
    return {low: Math.min(from, level), high: Math.max(from, level), step: step, level: level, total: total !== null};
  });
  function said(bar) {
    var amount = greenplan.number(Math.abs(bar.step));
    var sign = amount === '0' ? '' : bar.step > 0 ? '\u25B2 +' : '\u25BC \u2212';
    return (bar.total ? '' : sign) + amount;
  }
  function bar(name, index, colour, decal) {
    return {type: 'bar', name: name, stack: 'all', stackStrategy: 'all', barMaxWidth: 26, itemStyle: {color: colour, decal: decal},
      data: bars.map(function (one, i) { return parts[index].values[i] === null ? 0 : one.high - one.low; }),
      label: {show: true, position: 'right', color: '#212b32', textBorderColor: '#fff', textBorderWidth: 3,
        formatter: function (point) { return parts[index].values[point.dataIndex] === null ? '' : said(bars[point.dataIndex]); }}};
  }
  option.tooltip.axisPointer = {type: 'shadow'};
  option.tooltip.formatter = function (points) {
    var at = points[0].dataIndex;
    var one = bars[at];
    return greenplan.short(data.labels[at], 60) + '\n' + said(one) + ' ' + data.unit +
      (one.total ? '' : ', to ' + greenplan.number(one.level) + ' ' + data.unit);
  };
  option.xAxis = greenplan.amounts(data.unit, {nameLocation: 'middle', nameGap: 28, splitNumber: narrow ? 2 : 5,
    nameTextStyle: {align: 'center', color: '#425563'}});
  option.yAxis = greenplan.names(data.labels, {inverse: true,
    axisLabel: {interval: 0, color: '#212b32', formatter: function (v) { return greenplan.short(v, room); }}});
  option.grid.bottom = 30;
  option.grid.top = 8;
  option.grid.right = narrow ? 64 : 84;
  option.series = [{type: 'bar', stack: 'all', stackStrategy: 'all', legend: false, silent: true, barMaxWidth: 26,
    data: bars.map(function (one) { return one.low; }), itemStyle: {color: 'transparent', decal: decals[0]},
    emphasis: {disabled: true}}, bar('Total', 0, '#12436D', decals[0]), bar('Rise', 1, '#F46A25', decals[3]), bar('Fall', 2, '#28A197', decals[1])];
  option.height = Math.max(180, data.labels.length * 34 + 60);
  return option;
};
