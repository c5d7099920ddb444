/* What decides something: bars to the right make it worse, bars to the left better. */
greenplan.kinds.tornado = function (data, width) {
  var option = greenplan.base(data);
  option.tooltip.axisPointer = {type: 'shadow'};
  option.grid.top = 8;
  option.grid.bottom = 30;
  option.xAxis = greenplan.amounts(data.unit, {min: -1, max: 1, nameLocation: 'middle', nameGap: 28,
    nameTextStyle: {align: 'center', color: '#425563'}});
  option.yAxis = greenplan.names(data.labels, {inverse: true, axisLine: {onZero: false, show: false},
    axisLabel: {interval: 0, color: '#212b32', formatter: function (v) { return greenplan.short(v.replace(/^[a-z]+\./, function (kind) { return width < 480 ? '' : kind; }), width < 480 ? 18 : 40); }}});
  option.series = data.series.map(function (one) {
    return {type: 'bar', name: one.name, stack: 'all', data: one.values, barMaxWidth: 24,
      itemStyle: {borderColor: '#fff', borderWidth: 1},
      markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: '#212b32', type: 'solid', width: 1}, data: [{xAxis: 0}]}};
  });
  option.height = Math.max(180, data.labels.length * 32 + 60);
  return option;
};
