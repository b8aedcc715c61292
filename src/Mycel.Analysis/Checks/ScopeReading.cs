using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Checks;

/// <summary>Reads the scopes of limits and policies, with findings where they say nothing or too much.</summary>
/// <param name="subject">The park.</param>
internal sealed class ScopeReading(CheckedPark subject)
{
    private readonly Dictionary<string, IReadOnlyList<Scope>> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<Scope, Premises?> _split = [];

    /// <summary>The one scope that a text means; null, with a finding, where it means none or several.</summary>
    /// <param name="text">Text of the cell.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>The scope.</returns>
    public Scope? Read(string? text, CellRef cell)
    {
        string key = text ?? "";
        if (!_meanings.TryGetValue(key, out IReadOnlyList<Scope>? meanings)) _meanings.Add(key, meanings = Scope.Meanings(text, subject.Park));
        if (meanings.Count == 1) return meanings[0];
        if (meanings.Count == 0)
        {
            subject.AddMisspelt(
                FindingCodes.ScopeUnknown, cell, key, $"'{CheckedPark.Shown(key)}' is no industry, organisation, site or plant of the park.",
                Scope.Names(subject.Park), "Write park, or the name of an industry, an organisation, a site or a plant.");
        }
        else
        {
            string shown = string.Join(" or ", meanings.Select(scope => scope.ToString()));
            subject.Add(FindingCodes.ScopeAmbiguous, cell, $"'{CheckedPark.Shown(key)}' can mean several things.", $"Write {shown}.");
        }

        return null;
    }

    /// <summary>Adds a finding where a scope takes only some of the plants of a premises, whose purchases and releases cannot be told apart.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="cell">Its cell.</param>
    public void RefuseSplit(Scope scope, CellRef cell)
    {
        // Organisations and sites are made of whole premises.
        if (scope.Kind is not (ScopeKind.Industry or ScopeKind.Plant)) return;
        if (!_split.TryGetValue(scope, out Premises? split)) _split.Add(scope, split = FirstSplit(scope));
        if (split is not { } premises) return;
        subject.Add(
            FindingCodes.ScopeSplitsPremises, cell,
            $"{scope} takes only some of the plants of {premises.Organisation.Value} at {premises.Site.Value}, which buy and release together.",
            $"Write organisation:{premises.Organisation.Value} or site:{premises.Site.Value}, or give those plants a site of their own.");
    }

    private Premises? FirstSplit(Scope scope)
    {
        var isInside = new Dictionary<Premises, bool>();
        foreach (Plant plant in subject.Tables.Plants)
        {
            if (!subject.IsActive(plant)) continue;
            var premises = new Premises(plant.Site, plant.Owner);
            bool inside = scope.Covers(plant, subject.Park);
            if (!isInside.TryGetValue(premises, out bool before)) isInside.Add(premises, inside);
            else if (before != inside) return premises;
        }

        return null;
    }
}
