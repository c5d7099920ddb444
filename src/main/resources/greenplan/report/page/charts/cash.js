/* Money by year: what is paid is stacked above zero, what is saved below; the style "line" is a line. */
greenplan.kinds.cash = function (data) {
  var option = greenplan.base(data);
  option.xAxis = greenplan.names(data.labels, {axisLine: {onZero: false, lineStyle: {color: '#425563'}},
    axisLabel: {color: '#212b32', hideOverlap: true}});
  option.yAxis = greenplan.amounts('million ' + data.unit, {
    axisLabel: {color: '#425563', hideOverlap: true, formatter: function (v) { return (v / 1e6).toLocaleString('en-GB'); }}});
  option.series = data.series.map(function (one) {
    return one.style === 'line' ?
      {type: 'line', name: one.name, data: one.values, symbol: 'circle', symbolSize: 7, lineStyle: {width: 2, color: '#212b32'}, itemStyle: {color: '#212b32'}} :
      {type: 'bar', name: one.name, stack: 'cash', data: one.values, itemStyle: {borderColor: '#fff', borderWidth: 1}};
  });
  return option;
};
