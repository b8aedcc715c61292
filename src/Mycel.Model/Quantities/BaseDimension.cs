namespace Mycel.Model.Quantities;

/// <summary>The kinds of things that are measured and cannot be expressed by one another.</summary>
public enum BaseKind
{
    /// <summary>Money of a currency, as a rule of a price year. Base unit: one of that currency.</summary>
    Money,

    /// <summary>Mass of a named substance, above all of an emission. Base unit: kg of it.</summary>
    NamedMass,

    /// <summary>Energy of a fuel by one heating value, lower or higher. Base unit: J.</summary>
    HeatingEnergy,

    /// <summary>A count of people, pieces, trips and the like. Base unit: one of them.</summary>
    Count,

    /// <summary>Mass. Base unit: kg.</summary>
    Mass,

    /// <summary>Length. Base unit: m.</summary>
    Length,

    /// <summary>Time. Base unit: s.</summary>
    Time,

    /// <summary>Temperature. Base unit: K.</summary>
    Temperature,

    /// <summary>Electric current. Base unit: A.</summary>
    Current,

    /// <summary>Amount of substance. Base unit: mol.</summary>
    Substance,

    /// <summary>Plane angle. Base unit: deg, because every other choice would make degrees inexact.</summary>
    Angle,

    /// <summary>Gas by its volume at stated conditions (normal, standard). Base unit: m3 at those conditions.</summary>
    GasVolume,
}

/// <summary>One thing that is measured, not expressed by others: mass, length, money of EUR2020, mass of CO2e.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Name">
/// Which of its kind: the currency with its price year, the substance, the heating value, the thing counted; empty where there is but one.
/// </param>
public readonly record struct BaseDimension(BaseKind Kind, string Name = "")
{
    /// <summary>Says it in words: "mass", "money of EUR2020", "mass of CO2e", "energy (LHV)".</summary>
    public string InWords() => Kind switch
    {
        BaseKind.Money when Name.Length == 3 => $"money ({Name}, without a price year)",
        BaseKind.Money => $"money of {Name}",
        BaseKind.NamedMass => $"mass of {Name}",
        BaseKind.HeatingEnergy => $"energy ({Name})",
        BaseKind.Count => Name == "person" ? "people" : Name + "s",
        BaseKind.Mass => "mass",
        BaseKind.Length => "length",
        BaseKind.Time => "time",
        BaseKind.Temperature => "temperature",
        BaseKind.Current => "electric current",
        BaseKind.Substance => "amount of substance",
        BaseKind.Angle => "angle",
        _ => $"{Name} volume of gas",
    };

    internal static int Compare(BaseDimension left, BaseDimension right) =>
        left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : string.CompareOrdinal(left.Name, right.Name);
}
