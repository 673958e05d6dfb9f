using System.Text.Json.Nodes;

namespace EthicalBot.Privacy.Rights;

/// <summary>Port: reads what is held about one person. It is a look at personal data: the audit log has it before anything is returned.</summary>
public interface IPersonalData
{
    /// <summary>Everything, by category.</summary>
    /// <param name="actor">Who asks, for the audit log.</param>
    Task<PersonalData> ReadAsync(string subject, string actor, CancellationToken cancellationToken);

    /// <summary>The JSON Schema of one record of each category.</summary>
    IReadOnlyDictionary<string, JsonNode> RecordSchemas { get; }

    /// <summary>How many records there are of each category, without opening one.</summary>
    Task<IReadOnlyDictionary<string, long>> CountAsync(string subject, CancellationToken cancellationToken);
}
