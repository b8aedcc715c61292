using Mycel.Analysis.Results;
using Mycel.Model.Chemistry;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Something that is conserved and accounted for.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Unit">Unit of a year's amount.</param>
internal sealed record Account(string Id, string Unit)
{
    private static readonly Element Nitrogen = ElementOf("N");
    private static readonly Element Phosphorus = ElementOf("P");

    /// <summary>All accounts.</summary>
    public static IReadOnlyList<Account> All { get; } =
    [
        new Account("mass", "t/a"), new Account("energy", "GJ/a"), new Account("carbon", "t/a"), new Account("fossil-carbon", "t/a"), new Account("biogenic-carbon", "t/a"),
        new Account("water", "t/a"), new Account("nitrogen", "t/a") { Element = Nitrogen }, new Account("phosphorus", "t/a") { Element = Phosphorus },
    ];

    /// <summary>Carbon.</summary>
    public static Account Carbon { get; } = All.Single(account => account.Id == "carbon");

    /// <summary>Water.</summary>
    public static Account OfWater { get; } = All.Single(account => account.Id == "water");

    /// <summary>Energy.</summary>
    public static Account Energy { get; } = All.Single(account => account.Id == "energy");

    /// <summary>Whether it is a part of another account.</summary>
    public bool IsPart => Id is "fossil-carbon" or "biogenic-carbon";

    /// <summary>Water as a substance.</summary>
    public static Formula Water { get; } = Formula.TryParse("H2O", out Formula? water, out _) ? water : throw new InvalidOperationException("H2O is no formula.");

    /// <summary>Unit of energy.</summary>
    public static Unit Gigajoule { get; } = Model.Quantities.Unit.Parse("GJ");

    /// <summary>Element that is accounted for; null for accounts of other things.</summary>
    public Element? Element { get; init; }

    /// <summary>What the surroundings give to the reactions of a technology without being counted, less what they take, per unit of its reference.</summary>
    /// <param name="technology">The technology.</param>
    public double OfSurroundings(Technology technology) => Id switch
    {
        "mass" => technology.UncountedTonnes,
        // Carbon that nobody counts going in is that of the air.
        "carbon" or "biogenic-carbon" => technology.SurroundingsTonnes[Model.Chemistry.Element.Carbon.Number],
        _ => Element is null ? 0 : technology.SurroundingsTonnes[Element.Number],
    };

    /// <summary>What the air gives to a flow, per unit of the reference of its technology.</summary>
    /// <param name="tonnes">Tonnes of each element; null where the air gives nothing.</param>
    public double OfAir(IReadOnlyList<double>? tonnes) => tonnes is null ? 0 : Id == "mass" ? tonnes.Sum() : Element is null ? 0 : tonnes[Element.Number];

    private static Element ElementOf(string symbol) => Model.Chemistry.Element.All.Single(element => element.Symbol == symbol);
}

/// <summary>What goes in and comes out of something that is accounted for, with slopes where the balance is moved.</summary>
/// <param name="In">What goes in with resources.</param>
/// <param name="Out">What comes out with resources.</param>
/// <param name="Surroundings">What the surroundings give without being counted, less what they take.</param>
internal readonly record struct AccountTotals(Moving In, Moving Out, Moving Surroundings)
{
    /// <summary>What is not accounted for.</summary>
    public Moving Unaccounted => In + Surroundings - Out;

    /// <summary>The totals as a line.</summary>
    /// <param name="account">What is conserved.</param>
    /// <param name="scope">Whose totals they are.</param>
    public AccountLine Line(Account account, string scope) => new(account.Id, scope, In.Value, Out.Value, Surroundings.Value, Unaccounted.Value, account.Unit);
}
