using Dapper;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Storage.Rights;

/// <summary>From a reference to the person.</summary>
internal sealed class SubjectSearch(IDatabase database) : ISubjectSearch
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindAsync(string reference, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [
            .. await connection.QueryAsync<string>(
                """
                select subject from conversations where subject = @reference or id = @reference or channel || '/' || id = @reference
                union select subject from transcript where subject = @reference or conversation = @reference
                union select subject from state where subject = @reference
                union select subject from cases where subject = @reference or reference = @reference or conversation = @reference
                union select subject from rights_requests where reference = @reference and subject is not null
                union select subject from subject_keys where subject = @reference
                """,
                new { reference }),
        ], cancellationToken);
}
