using System.Data.Common;
using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Storage.Changes;

/// <summary>The blind indexes of what a case says: written with its words, and only they are looked at when somebody searches.</summary>
internal sealed class CaseIndexRows(CaseIndex index)
{
    private static readonly DataClass[] Searched = [DataClass.Email, DataClass.Phone, DataClass.OrderNumber];

    /// <summary>Exchanges a case's indexes for those of its words.</summary>
    public async Task WriteAsync(DbConnection connection, string reference, string subject, CaseWords words)
    {
        await connection.ExecuteAsync("delete from case_index where reference = @reference", new { reference });
        await connection.ExecuteAsync(
            "insert into case_index (reference, value_index, subject) values (@reference, @value, @subject)",
            Of(words).Distinct(StringComparer.Ordinal).Select(value => new { reference, value, subject }));
    }

    private IEnumerable<string> Of(CaseWords words)
    {
        string?[] numbers = [words.Order?.Number, .. (words.Tried ?? []).Select(step => step.Order)];
        string?[] texts = [words.ContactWay, words.Message, words.Order?.Proof];
        return numbers.OfType<string>().SelectMany(number => index.ToKeep(DataClass.OrderNumber, number))
            .Concat(texts.OfType<string>().SelectMany(text => Searched.SelectMany(dataClass => Redactor.Pick(text, dataClass).SelectMany(value => index.ToKeep(dataClass, value)))));
    }
}
