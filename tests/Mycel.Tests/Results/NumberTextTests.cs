using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Results;

/// <summary>Numbers in sentences: what advice says must go far enough when it is followed to the letter.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0.3166666, 8.9)]
    [InlineData(0.3166666, 0.1)]
    [InlineData(0.00012345678, 1)]
    [InlineData(0.0000123456789, 1)]
    [InlineData(12.3456789, 20)]
    [InlineData(12345678.9, 1)]
    public void A_number_that_is_advised_is_rounded_away_from_where_one_stands(double value, double from)
    {
        double shown = double.Parse(NumberText.Beyond(value, from), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        (value > from ? shown >= value : shown <= value).ShouldBeTrue($"{shown} for {value} from {from}");
        shown.ShouldBe(value, Math.Abs(value) * 0.1);
    }
}
