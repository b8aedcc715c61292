using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>What an amount of a resource holds: its mass, and of what it consists as far as that is known.</summary>
public sealed class ResourceContent
{
    private const double Rounding = 1e-6;
    private static readonly Component[] WaterItself = Formula.TryParse("H2O", out Formula? water, out _) ? [new Component(water.Text, water, 1)] : [];

    private ResourceContent(double? tonnesPerAmount, IReadOnlyList<Component> components, double? carbonTonnesPerAmount)
    {
        TonnesPerAmount = tonnesPerAmount;
        Components = components;
        UnknownShare = tonnesPerAmount == 0 ? 0 : Math.Max(0, 1 - components.Sum(component => component.Share));
        CarbonTonnesPerAmount = carbonTonnesPerAmount;
    }

    /// <summary>Mass of one unit of the resource; null where neither its unit nor its density tells.</summary>
    /// <unit>t per unit of the resource</unit>
    public double? TonnesPerAmount { get; }

    /// <summary>Components with their mass shares; none where nothing is known.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>Share of the mass of which nothing is known, 0 to 1.</summary>
    public double UnknownShare { get; }

    /// <summary>Mass of carbon in one unit of the resource; null where it is not known.</summary>
    /// <unit>t per unit of the resource</unit>
    public double? CarbonTonnesPerAmount { get; }

    /// <summary>Whether every element that it holds is known.</summary>
    public bool IsKnown => TonnesPerAmount is not null && UnknownShare < Rounding && Components.All(component => component.Formula is not null);

    /// <summary>Mass share of a substance.</summary>
    /// <param name="formula">The substance.</param>
    /// <returns>Share, 0 where it is not a component.</returns>
    public double ShareOf(Formula formula)
    {
        foreach (Component component in Components)
            if (formula.Equals(component.Formula)) return component.Share;
        return 0;
    }

    /// <summary>Adds the known elements of an amount.</summary>
    /// <param name="tonnes">Mass of the amount.</param>
    /// <param name="elements">Tonnes of each element, by its number; added to.</param>
    public void AddElements(double tonnes, double[] elements)
    {
        foreach (Component component in Components)
            if (component.Formula is { } formula) AddElements(formula, tonnes * component.Share, elements);
    }

    /// <summary>Adds the elements of a mass of a substance.</summary>
    /// <param name="formula">The substance.</param>
    /// <param name="tonnes">Its mass.</param>
    /// <param name="elements">Tonnes of each element, by its number; added to.</param>
    public static void AddElements(Formula formula, double tonnes, double[] elements)
    {
        foreach (AtomCount atom in formula.Atoms)
            elements[atom.Element.Number] += tonnes * atom.Count * atom.Element.AtomicWeight / formula.MolarMassGramsPerMole;
    }

    /// <summary>Content of a resource as its row tells it. What cannot be read counts as not known; a check reports it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="units">Units of the model.</param>
    /// <returns>Its content.</returns>
    public static ResourceContent Of(Resource resource, ModelUnits units)
    {
        // A service may be counted by the tonnes that it serves, and holds nothing of them.
        if (resource.Kind == ResourceKind.Service) return new ResourceContent(0, [], 0);
        // A temperature counts no amount; a check reports it.
        if (resource.Unit.IsPointOnScale) return new ResourceContent(null, [], null);
        double? mass = TonnesPer(resource, units) ?? (resource.Kind is ResourceKind.Electricity or ResourceKind.Heat ? 0 : null);
        if (mass == 0) return new ResourceContent(0, [], 0);
        double? carbon = resource.CarbonContent is { } content && units.TryConvert(content, Units.Tonne.Per(resource.Unit), out double given) ? given : null;
        IReadOnlyList<Component> components = ComponentsOf(resource, carbon, mass);
        // A word for matter of unknown elements holds no carbon that counts; where it does, the resource states its carbon content.
        bool isTold = components.Count > 0 && components.Sum(component => component.Share) > 1 - Rounding;
        return new ResourceContent(mass, components, carbon ?? (isTold ? mass * CarbonOf(components) : null));
    }

    private static double CarbonOf(IReadOnlyList<Component> components) =>
        components.Sum(component => component.Share * (component.Formula?.ShareOf(Element.Carbon) ?? 0));

    private static double? TonnesPer(Resource resource, ModelUnits units)
    {
        if (units.TryConvert(new Quantity(1, resource.Unit), Units.Tonne, out double direct)) return direct;
        return resource.Density is { } density && units.TryConvert(density, Units.Tonne.Per(resource.Unit), out double through) ? through : null;
    }

    private static IReadOnlyList<Component> ComponentsOf(Resource resource, double? carbon, double? mass)
    {
        if (resource.Composition is { } text && Composition.TryParse(text, out Composition? composition, out _)) return composition.Components;
        if (resource.Formula is { } written && Formula.TryParse(written, out Formula? formula, out _)) return [new Component(formula.Text, formula, 1)];
        if (resource.Kind == ResourceKind.Water) return WaterItself;
        if (carbon is { } held && mass is { } tonnes && tonnes > 0 && held <= tonnes && Formula.TryParse("C", out Formula? coal, out _))
            return [new Component(coal.Text, coal, held / tonnes)];
        return [];
    }
}
