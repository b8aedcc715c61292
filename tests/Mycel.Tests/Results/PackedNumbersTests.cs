using CsCheck;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Results;

public sealed class PackedNumbersTests
{
    [Fact]
    public void Numbers_come_back_to_the_last_bit() => Gen.OneOf(Gen.Double, Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(double.NaN)).Array[0, 40].ForAll(numbers =>
        PackedNumbers.Unpack(PackedNumbers.Of(numbers))!.Select(BitConverter.DoubleToInt64Bits).ShouldBe(numbers.Select(BitConverter.DoubleToInt64Bits)));

    [Fact]
    public void Zeros_cost_a_bit() => PackedNumbers.Of(new double[8000]).Length.ShouldBeLessThan(1400);

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("AAAA")]
    [InlineData("/////w==")]
    [InlineData("////fw==")]
    [InlineData("AQAAAAE=")]
    [InlineData("AQAAAAI=")]
    public void A_damaged_text_is_refused(string text) => PackedNumbers.Unpack(text).ShouldBeNull();

    [Fact]
    public void Whatever_is_cut_off_is_refused()
    {
        string text = PackedNumbers.Of([1, 0, 2, 3]);
        for (int length = 4; length < text.Length; length += 4) PackedNumbers.Unpack(text[..length]).ShouldBeNull();
    }
}
