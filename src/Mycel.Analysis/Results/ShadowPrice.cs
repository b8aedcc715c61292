namespace Mycel.Analysis.Results;

/// <summary>What one more unit of a limit would be worth.</summary>
/// <param name="Row">Public name of the row.</param>
/// <param name="Family">Family of rows it belongs to.</param>
/// <param name="Title">What it limits, in words.</param>
/// <param name="Value">Change of the objective per unit by which the limit is relaxed.</param>
/// <param name="Unit">Unit of that change.</param>
/// <param name="Activity">Value of the row's left-hand side.</param>
/// <param name="Limit">The bound that it meets.</param>
/// <param name="RowUnit">Unit of both.</param>
public sealed record ShadowPrice(
    string Row, string Family, string Title, double Value, string Unit, double Activity, double Limit, string RowUnit);
