namespace Mycel.Analysis.Balances;

/// <summary>A reaction of two ideal gases, counted for one mole of the key reactant.</summary>
/// <param name="Key">The key reactant.</param>
/// <param name="Other">The other reactant.</param>
/// <param name="OtherPerKey">Moles of the other that react with one of the key reactant.</param>
/// <param name="Products">The products, with the moles of each.</param>
internal sealed record GasReaction(IdealGas Key, IdealGas Other, double OtherPerKey, params IReadOnlyList<(IdealGas Gas, double Moles)> Products)
{
    private const int Halvings = 100;

    /// <summary>Nitrogen and hydrogen become ammonia.</summary>
    public static GasReaction Ammonia { get; } = new(IdealGas.Nitrogen, IdealGas.Hydrogen, 3, (IdealGas.Ammonia, 2));

    /// <summary>Carbon dioxide and hydrogen become methanol and water.</summary>
    public static GasReaction Methanol { get; } = new(IdealGas.CarbonDioxide, IdealGas.Hydrogen, 3, (IdealGas.Methanol, 1), (IdealGas.Steam, 1));

    private double Growth => Products.Sum(product => product.Moles) - 1 - OtherPerKey;

    /// <summary>Logarithm of the equilibrium constant, pressures counted in <see cref="IdealGas.StandardPressure"/>.</summary>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public double LogConstant(double temperature)
    {
        double given = Key.FreeEnthalpy(temperature) + (OtherPerKey * Other.FreeEnthalpy(temperature));
        return (given - Products.Sum(product => product.Moles * product.Gas.FreeEnthalpy(temperature))) / (Thermodynamics.GasConstant * temperature);
    }

    /// <summary>Share of the key reactant that has reacted where reaction and its reverse keep each other in balance, from gas without products.</summary>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    /// <param name="pressure">Pressure. <unit>bar</unit></param>
    /// <param name="ratio">Moles of the other reactant per mole of the key reactant in the gas that enters.</param>
    public double Conversion(double temperature, double pressure, double ratio)
    {
        double constant = LogConstant(temperature) - (Growth * Math.Log(pressure / IdealGas.StandardPressure));
        double least = 0;
        double most = Math.Min(1, ratio / OtherPerKey);

        // The logarithm of the quotient of reaction rises with conversion from less than any number to more than any: halving finds where it is the constant.
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (least + most) / 2;
            if (LogQuotient(middle, ratio) < constant) least = middle;
            else most = middle;
        }

        return least;
    }

    /// <summary>Mole share of the first product behind the reactor.</summary>
    /// <param name="conversion">Share of the key reactant that has reacted.</param>
    /// <param name="ratio">Moles of the other reactant per mole of the key reactant in the gas that enters.</param>
    public double ProductShare(double conversion, double ratio) => Products[0].Moles * conversion / (1 + ratio + (Growth * conversion));

    // At the standard pressure.
    private double LogQuotient(double conversion, double ratio) =>
        Products.Sum(product => product.Moles * Math.Log(product.Moles * conversion)) - Math.Log(1 - conversion) - (OtherPerKey * Math.Log(ratio - (OtherPerKey * conversion)))
        - (Growth * Math.Log(1 + ratio + (Growth * conversion)));
}
