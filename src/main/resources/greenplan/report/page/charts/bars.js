/* Stacked bars, one for each label, the first at the top. Where there is little room, names stand above their bars. */
greenplan.kinds.bars = function (data, width) {
  var option = greenplan.base(data);
  var narrow = width < 480;
  option.tooltip.axisPointer = {type: 'shadow'};
  option.xAxis = greenplan.amounts(data.unit, {nameLocation: 'middle', nameGap: 28, nameTextStyle: {align: 'center', color: '#425563'}});
  option.xAxis.splitNumber = narrow ? 3 : 6;
  option.grid.bottom = 30;
  option.grid.top = 8;
  option.yAxis = greenplan.names(data.labels, {
    inverse: true, z: 3,
    axisLabel: Object.assign({
      interval: 0, color: '#212b32', formatter: function (v) { return greenplan.short(v, narrow ? 36 : 34); }
    }, narrow ? {inside: true, verticalAlign: 'bottom', padding: [0, 0, 9, -6]} : {})
  });
  option.series = data.series.map(function (one) {
    return {type: 'bar', name: one.name, stack: 'all', data: one.values, barMaxWidth: narrow ? 14 : 28,
      itemStyle: {borderColor: '#fff', borderWidth: 1}};
  });
  option.height = Math.max(180, data.labels.length * (narrow ? 46 : 34) + 60);
  return option;
};
