using System.Text.Json;
using EthicalBot.Privacy.Purposes;

namespace EthicalBot.Desk.Cases;

/// <summary>A purpose as the page reads and writes it.</summary>
internal static class PurposeWord
{
    /// <summary>Every word.</summary>
    public static readonly string[] All = [.. Enum.GetValues<CasePurpose>().Select(Of)];

    /// <summary>The word of a purpose.</summary>
    public static string Of(CasePurpose purpose) => JsonNamingPolicy.CamelCase.ConvertName(purpose.ToString());

    /// <summary>The purpose of a word, or null.</summary>
    public static CasePurpose? Read(string? word) => Enum.GetValues<CasePurpose>().Where(purpose => Of(purpose) == word).Select(purpose => (CasePurpose?)purpose).FirstOrDefault();
}
