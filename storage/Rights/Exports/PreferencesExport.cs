using Dapper;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person declared that they prefer.</summary>
internal sealed class PreferencesExport() : ExportedCategoryOf<PreferencesExport.Record>("preferences", Provided, RetentionRules.Preferences, "preferences")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select sealed, at, ends_at from preferences where subject = @Subject", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync<Preferences>(row.Sealed, SealContext.Preferences(reading.Subject), cancellationToken) is not { } preferences)
                continue;
            reading.NoteOwnWords(preferences.Name);
            records.Add(new(row.At.ToTime(), preferences.Name, preferences.Language, preferences.IsShort, preferences.Contact, row.Ends_At.ToTime()));
        }

        return records;
    }

    internal sealed record Record(DateTimeOffset At, string? Name, string? Language, bool ShortAnswers, string? ContactWay, DateTimeOffset Until);

    private sealed record Row(byte[] Sealed, long At, long Ends_At);
}
