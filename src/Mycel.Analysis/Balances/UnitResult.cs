using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Balances;

/// <summary>What a unit model works out, per unit of its basis.</summary>
internal sealed record UnitResult
{
    /// <summary>What flows through each port.</summary>
    public IReadOnlyList<UnitFlow> Flows { get; init; } = [];

    /// <summary>Costs and limits.</summary>
    public IReadOnlyList<UnitValue> Values { get; init; } = [];

    /// <summary>Where energy and carbon come from and stay.</summary>
    public IReadOnlyList<UnitBalance> Balances { get; init; } = [];

    /// <summary>Figures by month or by year that lie behind the flows, for documents and tests.</summary>
    public IReadOnlyList<UnitSeries> Series { get; init; } = [];

    /// <summary>What contradicts nature in the inputs; nothing else is worked out then.</summary>
    public IReadOnlyList<UnitProblem> Problems { get; init; } = [];

    /// <summary>Where the model is used beyond what it was made for.</summary>
    public IReadOnlyList<UnitProblem> BeyondValidity { get; init; } = [];

    /// <summary>A result that cannot be.</summary>
    /// <param name="problems">Why.</param>
    public static UnitResult Refused(params IEnumerable<UnitProblem> problems) => new() { Problems = [.. problems] };

    /// <summary>Amount that flows through a port.</summary>
    /// <param name="port">The port.</param>
    public double AmountAt(UnitPort port) => Flows.Single(flow => flow.Port == port).Amount;
}

/// <summary>What flows through a port.</summary>
/// <param name="Port">The port.</param>
/// <param name="Amount">Amount per unit of the basis, in the unit of the port.</param>
internal sealed record UnitFlow(UnitPort Port, double Amount)
{
    /// <summary>How it depends on load; null where it is proportional. The amount is that at full load.</summary>
    public LoadCurve? Curve { get; init; }
}

/// <summary>A cost or a limit.</summary>
/// <param name="Parameter">What it is of the technology.</param>
/// <param name="Value">
/// Its number, in the money of the package, years, square metres and units of the basis: an investment is money per (basis per year), a variable cost money per basis.
/// </param>
internal sealed record UnitValue(TechnologyParameter Parameter, double Value);

/// <summary>Something that is conserved: what comes in, what goes out where it is of use, and what is lost where.</summary>
/// <param name="Of">What is conserved, in a word: <c>mass</c>, <c>energy</c>. Of a part of it, or of a part of the plant, with that behind: <c>mass of combustion</c>.</param>
/// <param name="Unit">Its unit, per unit of the basis.</param>
/// <param name="Terms">The terms.</param>
internal sealed record UnitBalance(string Of, string Unit, params IReadOnlyList<UnitTerm> Terms)
{
    /// <summary>What comes in.</summary>
    public double Taken => Terms.Where(term => term.IsTaken).Sum(term => term.Amount);

    /// <summary>What goes out and what is lost.</summary>
    public double Given => Terms.Where(term => !term.IsTaken).Sum(term => term.Amount);
}

/// <summary>A term of a balance.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Side">On which side it stands.</param>
/// <param name="Amount">How much.</param>
internal sealed record UnitTerm(string Name, UnitSide Side, double Amount)
{
    /// <summary>How it depends on load; null where it is proportional. The amount is that at full load.</summary>
    public LoadCurve? Curve { get; init; }

    /// <summary>Whether it comes in.</summary>
    public bool IsTaken => Side is UnitSide.In or UnitSide.Surroundings or UnitSide.Made;
}

/// <summary>Side of a balance.</summary>
internal enum UnitSide
{
    /// <summary>It comes in.</summary>
    In,

    /// <summary>It comes in from air or sky, and no port counts it.</summary>
    Surroundings,

    /// <summary>A reaction makes it out of something else.</summary>
    Made,

    /// <summary>It goes out and is of use.</summary>
    Out,

    /// <summary>It stays in what goes out, and is no longer counted as what it was: water that algae bind, heat that a reaction takes up.</summary>
    Bound,

    /// <summary>It is lost.</summary>
    Loss,
}

/// <summary>Figures in a row.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Unit">Their unit, per unit of the basis.</param>
/// <param name="First">Number of the first: the first month, the first year.</param>
/// <param name="Values">The figures.</param>
internal sealed record UnitSeries(string Name, string Unit, int First, IReadOnlyList<double> Values);

/// <summary>Something about an input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Problem">What is wrong, a sentence.</param>
/// <param name="Mend">What to do, a sentence.</param>
internal sealed record UnitProblem(UnitInput Input, string Problem, string Mend);
