using System.Text.RegularExpressions;
using Mycel.Analysis.Balances;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Balances;

/// <summary>The catalogue of unit models is complete, what they say of themselves agrees with itself, and the pages of <c>docs/models/</c> say it.</summary>
public sealed partial class UnitModelCatalogueTests
{
    private static readonly ModelUnits Units = new(Unit.Parse("EUR2020"), new Dictionary<string, double>());

    public static TheoryData<string> Models { get; } = [.. UnitModelCatalogue.All.Select(model => model.Id)];

    private static IReadOnlyDictionary<string, string> Pages { get; } = UnitPages.All();

    [Fact]
    public void Every_model_is_in_the_catalogue() =>
        UnitModelCatalogue.All.Select(model => model.GetType().Name).Order(StringComparer.Ordinal).ShouldBe(
            typeof(IUnitModel).Assembly.GetTypes().Where(type => type.IsClass && typeof(IUnitModel).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Models_stand_in_the_order_of_their_names() => UnitModelCatalogue.All.Select(model => model.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [Fact]
    public void The_pages_are_current()
    {
        foreach ((string file, string text) in Pages) text.ShouldBeHeldBy("docs", "models", file);
    }

    [Fact]
    public void No_page_is_left_of_a_model_that_is_gone() =>
        Directory.GetFiles(Repository.Path("docs", "models")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ShouldBe(Pages.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void A_class_is_called_after_its_id(string id)
    {
        KebabCase().IsMatch(id).ShouldBeTrue();
        UnitModelCatalogue.Find(id)!.GetType().Name.ToUpperInvariant().ShouldBe(id.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_and_ports_have_names_units_and_meanings(string id)
    {
        IUnitModel model = UnitModelCatalogue.Find(id)!;
        string[] names = [.. model.Inputs.Select(input => input.Id), .. model.Ports.Select(port => port.Id)];
        names.ShouldBeUnique();
        names.ShouldAllBe(name => KebabCase().IsMatch(name));
        foreach (UnitInput input in model.Inputs)
        {
            input.UnitIn(Units).ShouldNotBeNull();
            input.Least.ShouldBeLessThan(input.Most);
            input.Meaning.ShouldNotEndWith(".");
        }

        foreach (UnitPort port in model.Ports) port.AmountIn(Unit.Parse(port.Measures[0])).ShouldBe(1);
        model.Ports.ShouldContain(port => !port.IsOptional, "Some port must lead to a resource.");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Sentences_and_sources_are_sentences(string id)
    {
        IUnitModel model = UnitModelCatalogue.Find(id)!;
        new[] { model.Sentence, model.Formula.Source, model.Basis }.ShouldAllBe(text => text.EndsWith('.'));
        model.Formula.Symbols.ShouldAllBe(symbol => symbol.Meaning.Length > 0 && symbol.Unit.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Formulas_and_lists_have_the_same_symbols(string id)
    {
        UnitFormula formula = UnitModelCatalogue.Find(id)!.Formula;
        string[] used = [.. Letter().Matches(Operator().Replace(Words().Replace(formula.Tex, " "), " ")).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
        formula.Symbols.Select(symbol => symbol.Tex).ShouldBeUnique();
        formula.Symbols.Select(symbol => symbol.Tex).ShouldBe(used, ignoreOrder: true);
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    // Words and what stands below and above for distinction are not symbols.
    [GeneratedRegex(@"\\text\{[^}]*\}|\\mathrm\{[^}]*\}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\\(sum|prod|frac|le|ge|qquad|quad|left|right|min|max|cdot|ln|exp|begin|end|int|lfloor|rfloor)(?![a-z])")]
    private static partial Regex Operator();

    [GeneratedRegex(@"\\bar\{[A-Za-z]\}|\\[A-Za-z]+|[A-Za-z]")]
    private static partial Regex Letter();
}
