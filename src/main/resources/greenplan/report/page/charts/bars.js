/* Stacked bars, one for each label, the first at the top. */
greenplan.kinds.bars = function (data, width) {
  var option = greenplan.base(data);
  var room = width < 480 ? 14 : 34;
  option.tooltip.axisPointer = {type: 'shadow'};
  option.xAxis = greenplan.amounts(data.unit, {nameLocation: 'middle', nameGap: 28, nameTextStyle: {align: 'center', color: '#425563'}});
  option.grid.bottom = 30;
  option.grid.top = 8;
  option.yAxis = greenplan.names(data.labels, {
    inverse: true,
    axisLabel: {interval: 0, color: '#212b32', formatter: function (v) { return greenplan.short(v, room); }}
  });
  option.series = data.series.map(function (one) {
    return {type: 'bar', name: one.name, stack: 'all', data: one.values, barMaxWidth: 28,
      itemStyle: {borderColor: '#fff', borderWidth: 1}};
  });
  option.height = Math.max(180, data.labels.length * 34 + 60);
  return option;
};
