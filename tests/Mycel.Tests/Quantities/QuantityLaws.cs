using System.Runtime.CompilerServices;
using CsCheck;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>What holds for all quantities, tried on random ones.</summary>
[Collection("Fills the pool of units")]
public sealed class QuantityLaws
{
    private static readonly string[] Symbols =
    [
        "t", "kg", "Mt", "lb", "GJ", "MWh", "kcal", "MMBtu", "tce", "kW", "MW", "m", "km", "ha", "L", "Nm3", "h", "d", "a", "s", "K", "bar", "mol",
        "EUR2020", "MEUR2020", "kUSD2015", "EUR", "tCO2e", "kgCH4", "GJ_LHV", "MWh_HHV", "%", "1", "person", "job", "deg", "A", "kV", "tkm", "µg", "Hz",
    ];

    private static readonly Gen<string> AnySymbol = Choose(Symbols);

    private static readonly Gen<string> AnyFactor = Gen.Select(
        AnySymbol, Gen.Int[-2, 2], static (symbol, power) => power is 0 or 1 ? symbol : $"({symbol})^{power}");

    private static readonly Gen<Unit> AnyUnit = Gen.Select(
        AnyFactor.Array[1, 2], AnyFactor.Array[0, 2],
        static (over, under) => Unit.Parse(string.Join(" ", over) + string.Concat(under.Select(factor => "/" + factor))));

    private static readonly Gen<double> AnyValue = Gen.Double[-1e9, 1e9];

    private static readonly Gen<Quantity> AnyQuantity = Gen.Select(AnyValue, AnyUnit, static (value, unit) => new Quantity(value, unit));

    [Fact]
    public void What_is_printed_reads_back_to_the_same() => AnyQuantity.ForAll(static quantity =>
        Quantity.TryParse(quantity.ToString(), out var again) && again == quantity && again.Unit.Dimension == quantity.Unit.Dimension);

    [Fact]
    public void The_normal_form_is_the_same_unit() => AnyUnit.ForAll(static unit =>
    {
        var normal = Unit.Parse(unit.NormalForm);
        return normal.NormalForm == unit.NormalForm && normal.Dimension == unit.Dimension && normal.Factor == unit.Factor;
    });

    [Fact]
    public void Converting_there_and_back_loses_nothing_to_speak_of() =>
        Gen.Select(AnyValue, AnyUnit, AnySymbol, Gen.Int[0, 100]).ForAll(static (value, unit, symbol, choice) =>
        {
            var one = Unit.Parse(symbol);
            var comparable = Symbols.Select(Unit.Parse).Where(one.IsComparableTo).ToList();
            var from = unit.Times(one);
            var to = unit.Times(comparable[choice % comparable.Count]);
            double back = new Quantity(new Quantity(value, from).In(to), to).In(from);
            return Math.Abs(back - value) <= 4.5e-16 * Math.Abs(value);
        });

    [Fact]
    public void Products_commute() => Gen.Select(AnyUnit, AnyUnit).ForAll(static (one, other) =>
        one.Dimension * other.Dimension == other.Dimension * one.Dimension && Times(one, other) == Times(other, one));

    [Fact]
    public void Multiplying_and_dividing_by_the_same_gives_the_same() => Gen.Select(AnyUnit, AnyUnit).ForAll(static (one, other) =>
        one.Dimension * other.Dimension / other.Dimension == one.Dimension
        && one.Times(other).Per(other).NormalForm == one.NormalForm);

    [Fact]
    public void A_computed_unit_is_the_one_that_its_text_says() => Gen.Select(AnyUnit, AnyUnit).ForAll(static (one, other) =>
    {
        var product = one.Per(other);
        bool isReadable = Unit.TryParse(product.Symbol, out var again, out _);
        return product.Dimension == one.Dimension / other.Dimension
            && Math.Abs((product.Factor * other.Factor / one.Factor) - 1) < 1e-15
            && (!isReadable || (again!.Dimension == product.Dimension && again.Factor == product.Factor));
    });

    [Fact]
    public void What_a_text_means_does_not_depend_on_what_was_computed()
    {
        var metre = Unit.Parse("m");
        var power = Enumerable.Repeat(metre, 11).Aggregate(metre, static (product, factor) => product.Times(factor));
        power.Dimension.ShouldBe(Dimension.Length.Power(12));
        Unit.TryParse(power.Symbol, out _, out _).ShouldBeFalse();
        power.Per(power).ShouldBe(Unit.One);
    }

    [Fact]
    public void Powers_add_up() => Gen.Select(AnyUnit, Gen.Int[-4, 4], Gen.Int[-4, 4]).ForAll(static (unit, one, other) =>
        unit.Dimension.Power(one) * unit.Dimension.Power(other) == unit.Dimension.Power(one + other));

    [Fact]
    public void Comparable_units_form_classes() => Gen.Select(AnySymbol, AnySymbol, AnySymbol).ForAll(static (first, second, third) =>
    {
        var (one, two, three) = (Unit.Parse(first), Unit.Parse(second), Unit.Parse(third));
        return one.IsComparableTo(one)
            && one.IsComparableTo(two) == two.IsComparableTo(one)
            && (!one.IsComparableTo(two) || !two.IsComparableTo(three) || one.IsComparableTo(three));
    });

    [Fact]
    public void Adding_and_taking_away_gives_the_same_dimension_and_number() => Gen.Select(AnyQuantity, AnyValue).ForAll(static (one, value) =>
    {
        var other = new Quantity(value, one.Unit);
        var back = one + other - other;
        return back.Unit.Equals(one.Unit) && Math.Abs(back.Value - one.Value) <= 1e-6;
    });

    [Fact]
    public void No_text_makes_reading_fail() => Gen.OneOf(
            Gen.String,
            Choose([.. Symbols, "/", " ", "·", "(", ")", "^", "-", "3", "²", "_LHV", "CO2", "Mm", "\uD800", "\0", "E9"]).Array[0, 40].Select(string.Concat))
        .ForAll(static text =>
        {
            bool isUnit = Unit.TryParse(text, out var unit, out var problem);
            _ = Quantity.TryParse(text, out _);
            return isUnit ? unit is not null && problem is null && unit.Dimension.InWords().Length > 0 : unit is null && problem!.Mend.Length > 0;
        }, iter: 20_000);

    [Fact]
    public void What_was_read_once_is_not_kept_for_ever()
    {
        var first = Unit.Parse("t/a");
        var rare = Rare();
        for (int i = 0; i < 20_000; i++)
            _ = Unit.TryParse($"kgCO{2 + (i % 9998)}/EUR{1900 + (i % 300)}", out _, out _);
        GC.Collect();
        rare.IsAlive.ShouldBeFalse();
        Unit.Parse("t/a").ShouldBe(first);
        (Unit.Parse("t/a").Dimension == first.Dimension).ShouldBeTrue();

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Rare() => new(Unit.Parse("kgCH999/EUR2199"));
    }

    [Fact]
    public void Many_readers_at_once_read_the_same()
    {
        string[] texts = [.. Enumerable.Range(0, 6000).Select(i => $"kgCO{2 + (i % 3000)}/{Symbols[i % 20]}")];
        var one = texts.Select(text => Unit.Parse(text)).ToList();
        Parallel.For(0, texts.Length, i =>
        {
            var again = Unit.Parse(texts[i]);
            (again.Equals(one[i]) && again.Dimension == one[i].Dimension && again.Factor == one[i].Factor).ShouldBeTrue();
        });
    }

    private static Gen<string> Choose(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Times(Unit one, Unit other) => one.Times(other).NormalForm;
}
