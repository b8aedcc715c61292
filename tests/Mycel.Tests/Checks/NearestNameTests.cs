using CsCheck;
using Mycel.Model.Checks;

namespace Mycel.Tests.Checks;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["steam", "electricity", "fgd-gypsum", "natural-gypsum", "water"];

    [Theory]
    [InlineData("stem", "steam")]
    [InlineData("setam", "steam")]
    [InlineData("Steam", "steam")]
    [InlineData("electrcity", "electricity")]
    [InlineData("fgd-gipsum", "fgd-gypsum")]
    [InlineData("coal", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_or_none(string misspelt, string? nearest) => NearestName.Of(misspelt, Names).ShouldBe(nearest);

    [Fact]
    public void A_name_with_one_slip_is_found_among_others() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 4], Gen.Char['a', 'z']).ForAll(
            (index, place, letter) => NearestName.Of(Names[index].Remove(place, 1).Insert(place, letter.ToString()), Names) == Names[index]);

    [Fact]
    public void Many_findings_of_one_kind_are_counted_and_not_kept()
    {
        FindingList findings = [];
        for (int row = 2; row < 1002; row++)
        {
            findings.Add(FindingCodes.ValueMissing, new("sites.csv", row, "id"), "The cell is empty.", "Fill it in.");
        }

        findings.Errors.ShouldBe(1000);
        findings.Count.ShouldBe(FindingList.ShownPerKind + 1);
        findings.Last().ToString().ShouldBe("sites.csv:22 [id] and 980 more of this kind (value-missing) from here on. Mend them like those above.");
    }
}
