namespace Mycel.Analysis.Results;

/// <summary>Plans that are good whatever comes: what is built is decided once for all states, what is operated in each state for itself.</summary>
/// <param name="States">Number of states, drawn as runs 1, 2, 3 … with values by lot are.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Distribution"><c>triangular</c> or <c>uniform</c>.</param>
/// <param name="Best">Value of the best plan of each state, which could be had if the state were known before; null for a state that has no plan and is left out.</param>
/// <param name="Plans">The plan of the package's own values, that with the best worst case, and that with the least greatest regret.</param>
/// <param name="Remarks">What cannot be had, in words.</param>
/// <param name="Model">Size of the program that holds all states; null where it was not written.</param>
public sealed record Robust(int States, int Seed, string Distribution, IReadOnlyList<double?> Best, IReadOnlyList<RobustPlan> Plans, IReadOnlyList<string> Remarks, ModelSize? Model);

/// <summary>What is built, and how well it does in every state with the best operation of that state.</summary>
/// <param name="Kind"><c>nominal</c>, <c>worst-case</c> or <c>least-regret</c>.</param>
/// <param name="Status">How the search ended: <c>optimal</c>, <c>stopped</c> (the best found in the time) or <c>infeasible</c> (no building decision lets the park run in all states).</param>
/// <param name="Builds">What it builds.</param>
/// <param name="Links">Links it builds, by name.</param>
/// <param name="Objectives">Value of what is sought in every state; null where the park cannot run with this plan, or where the state is left out.</param>
/// <param name="Worst">Worst of these; null where the park cannot run with this plan in some state.</param>
/// <param name="Mean">Their mean; null likewise.</param>
/// <param name="Regret">Greatest distance from the best plan of a state; null likewise.</param>
/// <param name="CannotRun">Numbers of the states in which the park cannot run with this plan.</param>
/// <param name="Level">What was sought of the plan, as the program of all states has it: worst value or greatest regret; null for the nominal plan and where there is none.</param>
/// <param name="Bound">What no plan can pass of it; null where it is not known.</param>
/// <param name="Certificate">What our own arithmetic found in the program of all states and in the state's own programs; null where there is no plan.</param>
public sealed record RobustPlan(
    string Kind, string Status, IReadOnlyList<RobustBuild> Builds, IReadOnlyList<string> Links, IReadOnlyList<double?> Objectives, double? Worst, double? Mean, double? Regret,
    IReadOnlyList<int> CannotRun, double? Level, double? Bound, Certificate? Certificate);

/// <summary>New capacity of a plant.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Site">Its site.</param>
/// <param name="Value">New capacity.</param>
/// <param name="Unit">Its unit.</param>
public sealed record RobustBuild(string Plant, string Technology, string Site, double Value, string Unit);
