using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace EthicalBot.Storage.Audit;

/// <summary>The two statements of an append, kept with the connection so that they are parsed once: nearly every act of the bot appends.</summary>
internal sealed class AuditStatements
{
    private static readonly string[] s_columns = ["number", "at", "canonical", "hash"];
    private static readonly ConditionalWeakTable<DbConnection, AuditStatements> Kept = [];

    private readonly DbCommand _last;
    private readonly DbCommand _insert;
    private readonly DbParameter[] _values;

    private AuditStatements(DbConnection connection)
    {
        _last = connection.CreateCommand();
        _last.CommandText = "select number, hash from audit order by number desc limit 1";
        _insert = connection.CreateCommand();
        _insert.CommandText = "insert into audit (number, at, canonical, hash) values (@number, @at, @canonical, @hash)";
        _values = [.. s_columns.Select(column => Parameter("@" + column))];
    }

    /// <summary>Those of a connection, which one caller at a time uses.</summary>
    public static AuditStatements Of(DbConnection connection) => Kept.GetValue(connection, static connection => new(connection));

    /// <summary>The last line; null when there is none.</summary>
    public async Task<AuditEnd?> LastAsync()
    {
        await using var reader = await _last.ExecuteReaderAsync(CommandBehavior.SingleRow);
        return await reader.ReadAsync() ? new(reader.GetInt64(0), (byte[])reader.GetValue(1)) : null;
    }

    /// <summary>Writes the next one.</summary>
    public async Task InsertAsync(AuditEnd end, AuditLine line)
    {
        (_values[0].Value, _values[1].Value, _values[2].Value, _values[3].Value) = (end.Number, line.At, line.Canonical, end.Hash);
        await _insert.ExecuteNonQueryAsync();
    }

    private DbParameter Parameter(string name)
    {
        var parameter = _insert.CreateParameter();
        parameter.ParameterName = name;
        _insert.Parameters.Add(parameter);
        return parameter;
    }
}
