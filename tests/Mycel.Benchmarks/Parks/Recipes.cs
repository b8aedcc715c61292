namespace Mycel.Benchmarks.Parks;

/// <summary>Kinds of technologies, in the order in which they take turns.</summary>
internal enum RecipeKind
{
    /// <summary>Makes a sector's product from its intermediate, and a by-product.</summary>
    Product,

    /// <summary>Makes the intermediate from a raw material.</summary>
    Virgin,

    /// <summary>Makes the intermediate from the by-product of another sector.</summary>
    Recycling,

    /// <summary>Makes steam from gas.</summary>
    GasBoiler,

    /// <summary>Makes steam from wood.</summary>
    WoodBoiler,

    /// <summary>Makes steam and electricity from gas.</summary>
    Cogeneration,
}

/// <summary>The technologies of a synthetic park. Masses close: what a recipe takes in of materials it gives out.</summary>
/// <param name="shape">Shape of the park.</param>
/// <param name="chance">Chance.</param>
internal sealed class Recipes(ParkShape shape, Chance chance)
{
    /// <summary>Number of kinds.</summary>
    public const int KindCount = 6;

    // 56 kg of CO2 per GJ of natural gas: IPCC 2006, volume 2, table 2.2.
    private const double GasCo2TonnesPerGigajoule = 0.0561;

    /// <summary>Number of a technology of a kind and sector.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="premises">Premises that uses it: they use different variants.</param>
    /// <returns>The number.</returns>
    public int For(RecipeKind kind, int sector, int premises)
    {
        int variants = ((shape.Groups - 1 - sector) / shape.Sectors) + 1;
        int variant = chance.Below(variants, Draw.Variant, ((long)premises * KindCount) + (int)kind);
        return ((sector + (shape.Sectors * variant)) * KindCount) + (int)kind;
    }

    /// <summary>Sector whose by-product a recycling technology takes.</summary>
    /// <param name="technology">Number of the technology.</param>
    /// <returns>The sector.</returns>
    public int SectorOfByProduct(int technology)
    {
        int group = technology / KindCount;
        return (group + 1 + (group / shape.Sectors % 3)) % shape.Sectors;
    }

    /// <summary>Tonnes of the main material per tonne that is made.</summary>
    public double MainInput(int technology) => chance.Between(1.15, 1.5, Draw.MainInput, technology);

    /// <summary>Megawatt-hours of electricity per tonne.</summary>
    public double Power(int technology) => chance.Between(0.1, 0.6, Draw.Power, technology);

    /// <summary>Gigajoules of steam per tonne.</summary>
    public double Heat(int technology) => chance.Between(0.5, 3.5, Draw.Heat, technology);

    /// <summary>Tonnes of CO2 per gigajoule of steam from gas.</summary>
    public double GasCo2(int technology) => GasCo2TonnesPerGigajoule / BoilerEfficiency(technology);

    /// <summary>Writes <c>technologies.csv</c>.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <returns>Number of rows.</returns>
    public int Write(string folder)
    {
        using var table = new TableFile(folder, "technologies.csv", "technology,parameter,resource,value,unit,source,note");
        for (int technology = 0; technology < shape.Groups * KindCount; technology++) Write(table, technology);
        return table.Rows;
    }

    private void Write(TableFile table, int technology)
    {
        var kind = (RecipeKind)(technology % KindCount);
        int sector = technology / KindCount % shape.Sectors;
        switch (kind)
        {
            case RecipeKind.Product:
                Flow(table, technology, "reference", $"product-{sector}", 1, "t");
                Flow(table, technology, "input", $"intermediate-{sector}", MainInput(technology), "t/t");
                Flow(table, technology, "input", "electricity", Power(technology), "MWh/t");
                Flow(table, technology, "input", "steam", Heat(technology), "GJ/t");
                Flow(table, technology, "input", "water", chance.Between(1, 9, Draw.Water, technology), "m3/t");
                Flow(table, technology, "output", $"product-{sector}", 1, "t/t");
                Flow(table, technology, "output", $"by-product-{sector}", MainInput(technology) - 1, "t/t");
                break;
            case RecipeKind.Virgin:
                Flow(table, technology, "reference", $"intermediate-{sector}", 1, "t");
                Flow(table, technology, "input", $"raw-{sector}", MainInput(technology), "t/t");
                Flow(table, technology, "input", "electricity", Power(technology), "MWh/t");
                Flow(table, technology, "input", "steam", 0.4 * Heat(technology), "GJ/t");
                Flow(table, technology, "output", $"intermediate-{sector}", 1, "t/t");
                Flow(table, technology, "output", "co2", MainInput(technology) - 1, "t/t");
                break;
            case RecipeKind.Recycling:
                Flow(table, technology, "reference", $"intermediate-{sector}", 1, "t");
                Flow(table, technology, "input", $"by-product-{SectorOfByProduct(technology)}", MainInput(technology), "t/t");
                Flow(table, technology, "input", "electricity", 0.5 * Power(technology), "MWh/t");
                Flow(table, technology, "output", $"intermediate-{sector}", 1, "t/t");
                Flow(table, technology, "output", "residue", MainInput(technology) - 1, "t/t");
                Investment(table, technology, chance.Between(60, 300, Draw.Capital, technology), "EUR2020/(t/a)");
                break;
            case RecipeKind.GasBoiler:
                Flow(table, technology, "reference", "steam", 1, "GJ");
                Flow(table, technology, "input", "gas", 1 / BoilerEfficiency(technology), "GJ/GJ");
                Flow(table, technology, "output", "steam", 1, "GJ/GJ");
                Flow(table, technology, "output", "co2", GasCo2(technology), "t/GJ");
                break;
            case RecipeKind.WoodBoiler:
                Flow(table, technology, "reference", "steam", 1, "GJ");
                Flow(table, technology, "input", "wood", 0.1 / BoilerEfficiency(technology), "t/GJ");
                Flow(table, technology, "output", "steam", 1, "GJ/GJ");
                Investment(table, technology, chance.Between(8, 16, Draw.Capital, technology), "EUR2020/(GJ/a)");
                break;
            default:
                double gas = (1 + (3.6 * PowerPerSteam(technology))) / BoilerEfficiency(technology);
                Flow(table, technology, "reference", "steam", 1, "GJ");
                Flow(table, technology, "input", "gas", gas, "GJ/GJ");
                Flow(table, technology, "output", "steam", 1, "GJ/GJ");
                Flow(table, technology, "output", "electricity", PowerPerSteam(technology), "MWh/GJ");
                Flow(table, technology, "output", "co2", GasCo2TonnesPerGigajoule * gas, "t/GJ");
                Investment(table, technology, chance.Between(14, 26, Draw.Capital, technology), "EUR2020/(GJ/a)");
                break;
        }

        bool isSteam = kind >= RecipeKind.GasBoiler;
        double cost = isSteam ? chance.Between(0.2, 0.8, Draw.RunningCost, technology) : chance.Between(4, 25, Draw.RunningCost, technology);
        table.Write($"technology-{technology},variable-cost,,{TableFile.Number(cost)},{(isSteam ? "EUR2020/GJ" : "EUR2020/t")},handbook,");
        table.Write($"technology-{technology},availability,,0.9,1,handbook,Eleven months of twelve");
    }

    private static void Flow(TableFile table, int technology, string parameter, string resource, double value, string unit) =>
        table.Write($"technology-{technology},{parameter},{resource},{TableFile.Number(value)},{unit},{(parameter == "reference" ? "definition" : "handbook")},");

    private static void Investment(TableFile table, int technology, double value, string unit)
    {
        table.Write($"technology-{technology},investment,,{TableFile.Number(value)},{unit},quotation,");
        table.Write($"technology-{technology},lifetime,,20,a,handbook,");
        table.Write($"technology-{technology},fixed-cost,,0.03,1/a,handbook,Share of the investment");
    }

    private double BoilerEfficiency(int technology) => chance.Between(0.84, 0.92, Draw.Efficiency, technology);

    private double PowerPerSteam(int technology) => chance.Between(0.1, 0.2, Draw.Power, technology);
}
