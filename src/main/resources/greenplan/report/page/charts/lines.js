/* Lines over years, each with its own dash and mark; a series of the style "steps" keeps its level until the next. */
greenplan.kinds.lines = function (data) {
  var option = greenplan.base(data);
  var marks = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
  option.xAxis = greenplan.names(data.labels, {boundaryGap: false});
  option.yAxis = greenplan.amounts(data.unit);
  option.series = data.series.map(function (one, i) {
    return {type: 'line', name: one.name, data: one.values, symbol: marks[i % marks.length], symbolSize: one.style === 'steps' ? 9 : 6,
      step: one.style === 'steps' ? 'end' : false,
      showAllSymbol: 'auto', connectNulls: false,
      lineStyle: {width: i === 0 ? 3 : 2, type: greenplan.dashes[one.style] || 'solid'}};
  });
  return option;
};
