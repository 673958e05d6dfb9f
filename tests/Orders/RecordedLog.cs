using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Orders;

/// <summary>Keeps every line, with whatever exception goes with it.</summary>
internal sealed class RecordedLog<T> : ILogger<T>, ILoggerProvider
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel} {formatter(state, exception)} {exception}");

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }
}
