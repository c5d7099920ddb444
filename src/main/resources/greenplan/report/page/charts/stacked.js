/* Areas upon each other over years. A series of the style "line" is drawn as a line over them. */
greenplan.kinds.stacked = function (data) {
  var option = greenplan.base(data);
  option.xAxis = greenplan.names(data.labels, {boundaryGap: false});
  option.yAxis = greenplan.amounts(data.unit);
  option.series = data.series.map(function (one) {
    var line = one.style === 'line';
    return {type: 'line', name: one.name, data: one.values, symbol: 'none', stack: line ? undefined : 'all',
      areaStyle: line ? undefined : {opacity: 0.9}, lineStyle: {width: line ? 3 : 1, color: line ? '#212b32' : '#fff'},
      itemStyle: line ? {color: '#212b32'} : undefined};
  });
  return option;
};
