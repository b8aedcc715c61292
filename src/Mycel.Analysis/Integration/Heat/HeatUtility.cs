namespace Mycel.Analysis.Integration.Heat;

/// <summary>Heat or cold from outside at a level of temperature.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHot">Whether it gives heat.</param>
/// <param name="FromKelvin">Temperature at which it comes, in K.</param>
/// <param name="ToKelvin">Temperature at which it goes, in K; the same for steam.</param>
/// <param name="Contribution">Its contribution to the least difference of temperatures, in K.</param>
/// <param name="Price">Cost per heat, at least 0.</param>
/// <param name="Limit">Most heat; infinite where there is no limit.</param>
public sealed record HeatUtility(
    string Name, bool IsHot, double FromKelvin, double ToKelvin, double Contribution, double Price, double Limit = double.PositiveInfinity)
{
    /// <summary>Film coefficient of heat transfer; null where it is not known.</summary>
    public double? Film { get; init; }

    /// <summary>Whether plants can give heat to it as well, as to a steam main.</summary>
    public bool IsMain { get; init; }

    /// <summary>The utility as a stream of some heat.</summary>
    /// <param name="heat">Heat that it gives or takes.</param>
    public HeatStream Stream(double heat) => new(Name, "", IsHot, FromKelvin, ToKelvin, heat, Contribution) { Film = Film };
}
