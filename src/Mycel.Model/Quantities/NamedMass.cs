namespace Mycel.Model.Quantities;

/// <summary>Names of substances whose mass is a measure of its own: CO2, CH4, SO2; CO2e counts equivalents and is yet another.</summary>
internal static class NamedMass
{
    private const int MaximumLength = 16;

    // Names that are not a chemical formula, and the elements that are accounted for by themselves.
    private static readonly HashSet<string> OtherNames = new(
        [
            "C", "N", "P", "Hg", "Pb", "Cd", "As", "NOx", "SOx", "VOC", "NMVOC", "PM", "PM10", "PM25", "COD", "BOD", "TOC",
            "HCN", "HFC", "HCFC", "PFC", "CFC", "CFC11", "HFC134a",
        ],
        StringComparer.Ordinal);

    // One element with a number is a gas such as N2; Co2 is a slip for CO2.
    private static readonly HashSet<string> ElementsOfGases = ["H", "N", "O", "F", "Cl", "Br", "I", "S", "P"];

    private static readonly HashSet<string> Elements = new(
        ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru "
            + "Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi "
            + "Po At Rn Fr Ra Ac Th Pa U").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Reads a name and gives it as we write it (CO2eq becomes CO2e); null where it is no name of a substance.</summary>
    public static string? Read(string text)
    {
        if (text.Length is 0 or > MaximumLength)
            return null;
        string name = text;
        bool equivalent = name.Length > 2 && (name.EndsWith("eq", StringComparison.Ordinal) || name.EndsWith('e'));
        if (equivalent)
            name = name[..^(name[^1] == 'q' ? 2 : 1)];
        if (!OtherNames.Contains(name) && !IsCompound(name))
            return null;
        return equivalent ? name + "e" : name;
    }

    // A formula of one element needs a number, and three capitals without a number are rather a currency: gW and tNOK are slips,
    // not substances.
    private static bool IsCompound(string name)
    {
        int elements = 0, digits = 0, lower = 0;
        for (int i = 0; i < name.Length;)
        {
            int length = i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]) ? 2 : 1;
            if (!Elements.Contains(name.Substring(i, length)))
                return false;
            lower += length - 1;
            i += length;
            elements++;
            int start = i;
            while (i < name.Length && char.IsAsciiDigit(name[i]))
                i++;
            if (i > start && name[start] == '0')
                return false;
            digits += i - start;
        }
        if (elements == 1)
            return digits > 0 && ElementsOfGases.Contains(name.TrimEnd("0123456789".ToCharArray()));
        return digits > 0 || name.Length != 3 || lower > 0;
    }
}
