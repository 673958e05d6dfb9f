using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Settings <c>Knowledge:*</c>: where articles come from and from when they answer.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Knowledge";

    /// <summary>A folder of articles as <c>language/slug.md</c>, or a JSON export, that takes the place of the demo shop's own. Absent: the demo shop's.</summary>
    public string? Source { get; set; }

    /// <summary>The country for which articles hold when the customer's is not known, as an ISO 3166-1 alpha-2 code. Absent: only what holds everywhere.</summary>
    [RegularExpression("[A-Z]{2}")]
    public string? Region { get; set; }

    /// <summary>Versions of articles, as <c>language/slug@version</c>, that a person has read and found harmless although words in them instruct a model. Others with such words are not used.</summary>
    public IList<string> HarmlessArticles { get; } = [];

    /// <summary>From which fit an article answers, 0 to 2: its score, times how often it is that of the next article, at most twice.</summary>
    [Range(0.0, 2.0)]
    public double Certain { get; set; } = .75;

    /// <summary>From which fit, 0 to 1, an article may be what was meant.</summary>
    [Range(0.0, 1.0)]
    public double Possible { get; set; } = .35;

    /// <summary>A folder of cases, one JSON file each, of answers that were judged wrong and must not be given again. Absent: none is tried.</summary>
    public string? Regressions { get; set; }

    /// <summary>Which share of the written answers of this company the sources do not carry, above 0 and below 1; confidence is re-based on it.</summary>
    [Range(0.001, 0.999)]
    public double? UnsupportedShare { get; set; }
}
