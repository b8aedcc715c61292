namespace Mycel.Analysis.Results;

/// <summary>What a balance says beside what plants do and what flows: what was given, how free it was, how well it closes, and how everything moves with what is given.</summary>
public sealed record BalanceValues
{
    /// <summary>Counts of unknowns and equations, what is missing, what is said twice.</summary>
    public required IReadOnlyList<FreedomCount> Freedom { get; init; }

    /// <summary>What was given.</summary>
    public IReadOnlyList<GivenEntry> Givens { get; init; } = [];

    /// <summary>How the equations were solved, and how far they are from holding.</summary>
    public EquationProof? Proof { get; init; }

    /// <summary>Whether resources are carried in one of several ways that serve alike.</summary>
    public bool HasRoutes { get; init; }

    /// <summary>What flows from plant to plant and between plants and what is outside, in the unit of each resource.</summary>
    public IReadOnlyList<PlantFlow> Flows { get; init; } = [];

    /// <summary>Accounts of mass, energy, carbon, water and nutrients, of the park and of each plant.</summary>
    public IReadOnlyList<AccountLine> Accounts { get; init; } = [];

    /// <summary>The flows of these accounts.</summary>
    public IReadOnlyList<AccountFlow> AccountFlows { get; init; } = [];

    /// <summary>Where losses stay: the rests of all accounts of plants, part by part, and what unit models name beside.</summary>
    public IReadOnlyList<NamedLoss> Losses { get; init; } = [];

    /// <summary>Heat integration; null where no plant that runs has streams of heat.</summary>
    public HeatValues? Heat { get; init; }

    /// <summary>Water integration; null where no plant that runs has uses of water.</summary>
    public WaterValues? Water { get; init; }

    /// <summary>How the balance moves with each given fact.</summary>
    public IReadOnlyList<Sensitivity> Sensitivities { get; init; } = [];
}

/// <summary>Degrees of freedom of a balance in a slice of the year.</summary>
/// <param name="Unknowns">Number of unknowns.</param>
/// <param name="Balances">Number of balances.</param>
/// <param name="Givens">Number of given facts.</param>
/// <param name="Needs">Number of needs that are met because nothing else was said of them.</param>
/// <param name="Rank">Number of independent equations.</param>
/// <param name="Free">Number of unknowns that nothing determines.</param>
/// <param name="Missing">What could be given to determine each of them.</param>
/// <param name="Redundant">Facts that follow from the others.</param>
public sealed record FreedomCount(
    int Unknowns, int Balances, int Givens, int Needs, int Rank, int Free, IReadOnlyList<string> Missing, IReadOnlyList<string> Redundant);

/// <summary>A given fact.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Quantity">What is given, as the table writes it.</param>
/// <param name="Plant">Plant; empty where none is named.</param>
/// <param name="Resource">Resource; empty where none is named.</param>
/// <param name="Site">Site; empty where none is named.</param>
/// <param name="To">Site where it arrives; empty where none is named.</param>
/// <param name="Value">Value.</param>
/// <param name="Unit">Unit as the table has it.</param>
/// <param name="Cell">Where it stands, with its source.</param>
public sealed record GivenEntry(string Id, string Quantity, string Plant, string Resource, string Site, string To, double Value, string Unit, CellUse Cell);

/// <summary>How the equations of a balance were solved.</summary>
/// <param name="Method"><c>direct</c>, or <c>newton</c> where flows depend on load.</param>
/// <param name="Iterations">Steps of Newton's method.</param>
/// <param name="Residual">Greatest residual of an equation over what passes through it.</param>
/// <param name="Equations">Number of equations.</param>
/// <param name="Coefficients">Number of coefficients.</param>
/// <param name="Others">Number of other solutions that were found.</param>
public sealed record EquationProof(string Method, int Iterations, double Residual, int Equations, int Coefficients, int Others);

/// <summary>How much something moves when a given fact grows by one unit.</summary>
/// <param name="Given">Name of the fact.</param>
/// <param name="GivenUnit">Its unit as the table has it.</param>
/// <param name="Kind"><c>activity</c>, <c>boundary</c>, <c>indicator</c>, <c>ratio</c> or <c>account</c>; <c>given</c> for a fact that cannot be moved.</param>
/// <param name="Of">Plant; resource with its way across the boundary; indicator; ratio; or account of the park with its side: <c>in</c>, <c>out</c>, <c>surroundings</c> or <c>unaccounted</c>.</param>
/// <param name="Value">What it is now.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Derivative">Change of it per unit of the fact; null where the two sides differ.</param>
/// <param name="Elasticity">Change of it in percent where the fact grows by one percent; null where one of them is 0, or the two sides differ.</param>
/// <param name="Course">
/// <c>smooth</c>: it has a derivative. <c>kink</c>: it moves otherwise where the fact falls than where it grows. <c>jump</c>: it jumps where the fact is moved. <c>edge</c>: the fact can be moved one
/// way only, for beyond it something would run backwards, or nothing would bring or take it. <c>held</c>: the fact cannot be moved at all while the others stay.
/// </param>
/// <param name="Below">Change of it per unit of the fact where this falls; null where it is smooth, jumps there or cannot go there.</param>
/// <param name="Above">The same where the fact grows.</param>
public sealed record Sensitivity(
    string Given, string GivenUnit, string Kind, string Of, double Value, string Unit, double? Derivative, double? Elasticity, string Course, double? Below, double? Above);

/// <summary>A flow of a balance that begins or ends at a plant.</summary>
/// <param name="From">Plant that gives, or <c>buy</c>, <c>extract</c> for what comes from outside.</param>
/// <param name="To">Plant that takes, or <c>sell</c>, <c>release</c> for what goes outside.</param>
/// <param name="Resource">What flows.</param>
/// <param name="Value">Amount in the year. Of what crosses the boundary where several plants meet, each has its share.</param>
/// <param name="Unit">Unit.</param>
public sealed record PlantFlow(string From, string To, string Resource, double Value, string Unit);
