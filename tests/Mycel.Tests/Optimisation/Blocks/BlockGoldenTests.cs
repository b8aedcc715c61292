using Mycel.Analysis.Optimisation;
using Mycel.Solver.Texts;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Blocks;

/// <summary>The rows of each block, for the smallest park that has them all, as people read them.</summary>
public sealed class BlockGoldenTests
{
    public static TheoryData<string> Ids { get; } = [.. BlockCatalogue.All.Select(block => block.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rows_of_a_block_are_those_that_people_have_read(string id)
    {
        BlockParks.All.ShouldContainKey(id);
        IBlock block = BlockCatalogue.All.Single(entry => entry.Id == id);
        LpWriter.Text(BlockParks.All[id].RowsOf(block)).ShouldBeHeldBy("tests", "Mycel.Tests", "Golden", "blocks", id + ".lp");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_writes_rows_of_its_own_family_alone(string id)
    {
        var program = BlockParks.All[id].RowsOf(BlockCatalogue.All.Single(entry => entry.Id == id));
        program.RowCount.ShouldBeGreaterThan(0);
        for (int row = 0; row < program.RowCount; row++) program.NameOfRow(row).ShouldStartWith(id + "[");
    }

    [Fact]
    public void No_golden_text_and_no_park_is_left_of_a_block_that_is_gone()
    {
        string[] blocks = [.. BlockCatalogue.All.Select(block => block.Id).Order(StringComparer.Ordinal)];
        BlockParks.All.Keys.ShouldBe(blocks);
        Directory.GetFiles(Repository.Path("tests", "Mycel.Tests", "Golden", "blocks")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ShouldBe(blocks);
    }
}
