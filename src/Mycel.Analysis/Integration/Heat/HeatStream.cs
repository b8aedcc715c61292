namespace Mycel.Analysis.Integration.Heat;

/// <summary>
/// A stream that gives or takes heat between two temperatures with a constant heat capacity, or at one temperature where it condenses or boils. A stream whose heat capacity
/// changes on the way is several of these under one name.
/// </summary>
public sealed record HeatStream
{
    /// <summary>A stream whose temperatures say whether it is hot or cold.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="plant">Plant that it belongs to.</param>
    /// <param name="fromKelvin">Temperature at which it comes, in K.</param>
    /// <param name="toKelvin">Temperature at which it goes, in K; another one.</param>
    /// <param name="heat">Heat that it gives or takes, above 0; in one unit for all streams, such as GJ/a or kW.</param>
    /// <param name="contribution">Its contribution to the least difference of temperatures, in K.</param>
    public HeatStream(string name, string plant, double fromKelvin, double toKelvin, double heat, double contribution)
        : this(name, plant, fromKelvin > toKelvin, fromKelvin, toKelvin, heat, contribution) =>
        ArgumentOutOfRangeException.ThrowIfEqual(fromKelvin, toKelvin);

    /// <summary>A stream of a said kind, which may keep its temperature.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="plant">Plant that it belongs to.</param>
    /// <param name="isHot">Whether it gives heat.</param>
    /// <param name="fromKelvin">Temperature at which it comes, in K.</param>
    /// <param name="toKelvin">Temperature at which it goes, in K.</param>
    /// <param name="heat">Heat that it gives or takes, above 0.</param>
    /// <param name="contribution">Its contribution to the least difference of temperatures, in K.</param>
    public HeatStream(string name, string plant, bool isHot, double fromKelvin, double toKelvin, double heat, double contribution)
    {
        // Nothing with a minus sign before it, as a cell may have it, is not below nothing.
        ArgumentOutOfRangeException.ThrowIfLessThan(fromKelvin, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(toKelvin, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(heat, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(contribution, 0);
        if (fromKelvin != toKelvin && fromKelvin > toKelvin != isHot) throw new ArgumentException("A hot stream is cooled, a cold one heated.", nameof(isHot));
        (Name, Plant, IsHot, FromKelvin, ToKelvin, Heat, Contribution) = (name, plant, isHot, fromKelvin, toKelvin, heat, contribution);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Plant that it belongs to.</summary>
    public string Plant { get; }

    /// <summary>Whether it gives heat.</summary>
    public bool IsHot { get; }

    /// <summary>Temperature at which it comes, in K.</summary>
    public double FromKelvin { get; }

    /// <summary>Temperature at which it goes, in K.</summary>
    public double ToKelvin { get; }

    /// <summary>Heat that it gives or takes.</summary>
    public double Heat { get; }

    /// <summary>Its contribution to the least difference of temperatures, in K.</summary>
    public double Contribution { get; init; }

    /// <summary>Film coefficient of heat transfer, in heat per area and K; null where it is not known.</summary>
    public double? Film { get; init; }

    /// <summary>Whether it keeps its temperature.</summary>
    public bool IsIsothermal => Levels.Of(FromKelvin) == Levels.Of(ToKelvin);

    /// <summary>The higher of its temperatures, in K.</summary>
    public double HighKelvin => Math.Max(FromKelvin, ToKelvin);

    /// <summary>The lower of its temperatures, in K.</summary>
    public double LowKelvin => Math.Min(FromKelvin, ToKelvin);

    /// <summary>What is added to a temperature so that hot and cold streams of the same shifted temperature exchange heat, in K.</summary>
    public double Shift => IsHot ? -Contribution : Contribution;

    /// <summary>Heat per K; only where the temperature changes.</summary>
    public double CapacityPerKelvin => Heat / (HighKelvin - LowKelvin);
}
