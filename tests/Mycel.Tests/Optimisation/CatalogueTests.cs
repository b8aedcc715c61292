using System.Text.RegularExpressions;
using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>The catalogues of blocks and indicators are complete, and what they say of themselves agrees with itself.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Blocks { get; } = [.. BlockCatalogue.All.Select(block => block.Id)];

    [Fact]
    public void Every_block_is_in_the_catalogue() =>
        BlockCatalogue.All.Select(block => block.GetType().Name).Order(StringComparer.Ordinal).ShouldBe(ClassesOf<IBlock>());

    // An indicator that a package defines by its factors belongs to that package.
    [Fact]
    public void Every_indicator_is_in_the_catalogue() =>
        IndicatorCatalogue.BuiltIn.Select(indicator => indicator.GetType().Name).Append(nameof(PackageIndicator)).Order(StringComparer.Ordinal).ShouldBe(ClassesOf<IIndicator>());

    [Fact]
    public void Ids_are_in_kebab_case_and_named_once()
    {
        string[] ids = [.. BlockCatalogue.All.Select(block => block.Id), .. IndicatorCatalogue.Of(new Park(Given.A.Park().Tables())).Names];
        ids.ShouldAllBe(id => KebabCase().IsMatch(id));
        ids.ShouldBeUnique();
    }

    [Fact]
    public void A_class_is_called_after_its_id()
    {
        static string Joined(string id) => id.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        foreach (IBlock block in BlockCatalogue.All) block.GetType().Name.ToUpperInvariant().ShouldBe(Joined(block.Id));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_symbol_of_the_list_stands_in_the_formula(string id)
    {
        Formula formula = BlockCatalogue.All.Single(block => block.Id == id).Formula;
        HashSet<string> used = [.. LettersOf(formula.Tex)];
        formula.Symbols.Select(symbol => symbol.Tex).Where(symbol => !used.Contains(symbol)).ShouldBeEmpty();
        formula.Symbols.Select(symbol => symbol.Tex).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_letter_of_the_formula_stands_in_the_list(string id)
    {
        Formula formula = BlockCatalogue.All.Single(block => block.Id == id).Formula;
        LettersOf(formula.Tex).Except(formula.Symbols.Select(symbol => symbol.Tex), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Symbols_have_a_meaning_and_a_unit_and_formulas_a_sentence_and_a_source(string id)
    {
        IBlock block = BlockCatalogue.All.Single(entry => entry.Id == id);
        block.Sentence.ShouldEndWith(".");
        block.Formula.Source.ShouldEndWith(".");
        block.Formula.Symbols.ShouldAllBe(symbol => symbol.Meaning.Length > 0 && symbol.Unit.Length > 0);
    }

    [Fact]
    public void Indicators_say_how_they_are_computed()
    {
        IndicatorCatalogue.BuiltIn.ShouldAllBe(indicator => indicator.Formula.EndsWith('.'));
        IndicatorCatalogue.BuiltIn.Select(indicator => indicator.Title).ShouldBeUnique();
    }

    private static string[] ClassesOf<T>() =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsClass && typeof(T).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal)];

    // Words in \text and the names of operators are not symbols; a letter under a bar is another symbol than the letter.
    private static IEnumerable<string> LettersOf(string tex) =>
        Letter().Matches(Operator().Replace(Words().Replace(tex, " "), " ")).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"\\text\{[^}]*\}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\\(sum|forall|in|le|ge|to|leftarrow|qquad|quad|infty|lor|cdot)(?![a-z])")]
    private static partial Regex Operator();

    [GeneratedRegex(@"\\(?:over|under)line\{[A-Za-z]\}|\\[a-z]+|[A-Za-z]")]
    private static partial Regex Letter();
}
