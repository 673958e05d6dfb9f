using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Counts what is asked of the model in one day (UTC), on this machine.</summary>
/// <remarks>Safe for use by many threads. Starts anew with the process: it bounds the bill, it is not the bill.</remarks>
internal sealed class ModelBudget(IOptions<GenerationOptions> options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _requests = new(StringComparer.Ordinal);
    private DateOnly _day;
    private long _tokens;

    /// <summary>Counts an answer of this customer; false when there were enough today.</summary>
    public bool TryCount(string customer)
    {
        lock (_gate)
        {
            Turn();
            var before = _requests.GetValueOrDefault(customer);
            if (before >= options.Value.RequestsPerCustomer) return false;
            _requests[customer] = before + 1;
            return true;
        }
    }

    /// <summary>Sets tokens aside before they are known, so that many at once cannot spend more than there are; false when they are spent.</summary>
    public bool TryReserve(long tokens)
    {
        lock (_gate)
        {
            Turn();
            if (_tokens + tokens > options.Value.TokensPerDay) return false;
            _tokens += tokens;
            return true;
        }
    }

    /// <summary>Puts what was spent in place of what was set aside.</summary>
    public void Settle(long reserved, long spent)
    {
        lock (_gate)
        {
            Turn();
            _tokens = Math.Max(0, _tokens - reserved + spent); // below nothing when midnight lay between
        }
    }

    private void Turn()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today == _day) return;
        _day = today;
        _tokens = 0;
        _requests.Clear();
    }
}
