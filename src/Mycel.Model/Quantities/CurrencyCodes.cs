using System.Collections.Frozen;

namespace Mycel.Model.Quantities;

/// <summary>
/// Codes of currencies: those in use, those that the euro replaced, and XXX for none. A slip of a unit such as <c>GJJ</c> would be money if any three capitals were.
/// </summary>
/// <source>ISO 4217, lists one and three.</source>
internal static class CurrencyCodes
{
    private const string InUse =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK "
        + "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
        + "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
        + "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS "
        + "VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG";

    private const string Replaced = "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK XEU";

    private static readonly FrozenSet<string> Known = $"{InUse} {Replaced} XXX".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a code is that of a currency.</summary>
    /// <param name="code">Three capitals.</param>
    /// <returns>True where it is.</returns>
    public static bool Contains(string code) => Known.Contains(code);
}
