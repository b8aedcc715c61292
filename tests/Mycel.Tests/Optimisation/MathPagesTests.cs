using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;
using Mycel.Solver.Texts;
using Mycel.Tests.Optimisation.Blocks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>The pages of <c>docs/math/</c> say what the code says.</summary>
public sealed class MathPagesTests
{
    private static IReadOnlyDictionary<string, string> Pages { get; } = MathPages.All(
        BlockCatalogue.All.ToDictionary(block => block.Id, block => LpWriter.Text(BlockParks.All[block.Id].RowsOf(block)), StringComparer.Ordinal));

    [Fact]
    public void The_pages_are_current()
    {
        foreach ((string file, string text) in Pages) text.ShouldBeHeldBy("docs", "math", file);
    }

    [Fact]
    public void No_page_is_left_of_a_block_that_is_gone() =>
        Directory.GetFiles(Repository.Path("docs", "math")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
            .ShouldBe(Pages.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_names_every_kind_of_variable()
    {
        foreach (VariableKind kind in Enum.GetValues<VariableKind>()) Pages["README.md"].ShouldContain($"`{VariableNames.Family(kind)}[…]`");
    }

    [Fact]
    public void The_page_of_indicators_names_all_that_a_park_without_factors_has()
    {
        foreach (string name in IndicatorCatalogue.Of(new Park(Given.A.Park().Tables())).Names) Pages["indicators.md"].ShouldContain($"`{name}`");
    }
}
