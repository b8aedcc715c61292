namespace Mycel.Analysis.Results;

/// <summary>A limit of the package and where the plan stands.</summary>
/// <param name="Id">Name of the limit.</param>
/// <param name="Indicator">Indicator or ratio that is limited.</param>
/// <param name="Scope">For whom.</param>
/// <param name="Sense"><c>&lt;=</c>, <c>&gt;=</c> or <c>=</c>.</param>
/// <param name="Value">Value of the indicator in the plan; null for a ratio to nothing.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Unit">Unit of both.</param>
public sealed record LimitUse(string Id, string Indicator, string Scope, string Sense, double? Value, double Limit, string Unit);
