using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks.Parks;

/// <summary>Money can be counted only in the package's currency.</summary>
internal sealed class CurrencyCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        if (subject.Tables.Package.Currency is not null) return;
        foreach (ITableDefinition definition in PackageDictionary.Definitions)
        {
            if (definition.IsFamily || definition == ExchangeRateDefinition.Instance) continue;
            if (FirstMoney(definition, subject.Tables) is not { } cell) continue;
            subject.Add(
                FindingCodes.CurrencyMissing, cell, "Money is counted here, but the package has no currency.",
                $$"""Add it to {{PackageDictionary.DescriptionFile}}, with its price year: "currency": "EUR2020".""");
        }
    }

    private static CellRef? FirstMoney(ITableDefinition definition, PackageTables tables)
    {
        ITable table = tables.TableAt(definition.Description.Index);
        for (int index = 0; index < table.Count; index++)
        {
            IRow row = table.RowAt(index);
            for (int column = 0; column < definition.Description.Columns.Count; column++)
                if (definition.QuantityAt(row, column)?.Dimension.HasCurrency == true)
                    return new CellRef(definition.Description.Index, column, row.RowNumber);
        }

        return null;
    }
}
