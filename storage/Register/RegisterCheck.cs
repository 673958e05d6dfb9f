using EthicalBot.Privacy.Register;

namespace EthicalBot.Storage.Register;

/// <summary>Compares the store with what the rooms declare: a table without a declaration would be kept by no rule, and erased by nobody.</summary>
internal sealed class RegisterCheck(IDatabase database, ProcessingRegister register)
{
    /// <summary>Looks at every table.</summary>
    /// <exception cref="InvalidOperationException">A table has no declaration, or a declaration names what is not there.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var tables = await database.TablesAsync(cancellationToken);
        var declared = register.Tables.ToList();
        if (tables.Keys.Except(declared.Select(store => store.Store)).Order(StringComparer.Ordinal).FirstOrDefault() is { } undeclared)
        {
            throw new InvalidOperationException(
                $"The table '{undeclared}' has no declaration in the register of processing: nobody would know what it keeps, why and for how long. "
                + "Declare it beside the others in storage/Register, or remove it from the store.");
        }

        foreach (var store in declared)
        {
            if (!tables.TryGetValue(store.Store, out var columns))
                throw new InvalidOperationException($"The register of processing declares the table '{store.Store}', which is not in the store.");
            if (store.Columns.FirstOrDefault(column => !columns.Contains(column)) is { } missing)
                throw new InvalidOperationException($"The register of processing names the column '{missing}' of the table '{store.Store}', which has no such column.");
            if (store.Subject is not SubjectLink.OwnColumn && columns.Contains("subject"))
                throw new InvalidOperationException($"The table '{store.Store}' has a column 'subject', and its declaration does not say so.");
        }
    }
}
