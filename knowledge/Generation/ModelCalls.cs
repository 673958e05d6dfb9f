using System.ClientModel;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace EthicalBot.Knowledge.Generation;

/// <summary>The one way to the model's endpoint: tries again, gives up in time, and leaves alone what fails.</summary>
/// <remarks>Safe for use by many threads. Nothing of what is sent, received or thrown is logged but its kind.</remarks>
internal sealed partial class ModelCalls
{
    private static readonly ResiliencePropertyKey<Func<TimeSpan>> s_left = new("left");

    private readonly ResiliencePipeline<ModelReply> _pipeline;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public ModelCalls(IOptions<GenerationOptions> options, TimeProvider time, ILogger<ModelCalls> logger)
    {
        (_time, _logger) = (time, logger);
        _pipeline = PipelineOf(options.Value);
    }

    /// <summary>Runs a call, whatever it throws.</summary>
    /// <param name="call">One try; it may be made again as long as it has not begun.</param>
    /// <param name="longest">How long all tries may take together.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ChatEnd> RunAsync(Func<ModelTry, Task<ModelReply>> call, TimeSpan longest, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(s_left, () => longest - _time.GetElapsedTime(started));
        try
        {
            return (await _pipeline.ExecuteAsync(async context => await TryAsync(call, context.CancellationToken), context)).End;
        }
        catch (BrokenCircuitException)
        {
            return ChatEnd.Paused;
        }
        catch (TimeoutRejectedException)
        {
            Log.Failed(_logger, ChatEnd.Late, nameof(TimeoutRejectedException));
            return ChatEnd.Late;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<ModelReply> TryAsync(Func<ModelTry, Task<ModelReply>> call, CancellationToken cancellationToken)
    {
        var attempt = new ModelTry(cancellationToken);
        var reply = await AnswerAsync(call, attempt);
        if (reply.Fault is { } fault) Log.Failed(_logger, reply.End, fault);
        return reply with { MayRetry = reply.MayRetry && !attempt.Begun };
    }

    private async Task<ModelReply> AnswerAsync(Func<ModelTry, Task<ModelReply>> call, ModelTry attempt)
    {
        try
        {
            return await call(attempt);
        }
        catch (ClientResultException exception)
        {
            attempt.CancellationToken.ThrowIfCancellationRequested();
            return OfStatus(exception);
        }
        catch (Exception exception) when (!attempt.CancellationToken.IsCancellationRequested || exception is not OperationCanceledException)
        {
            // An edge: what an endpoint sends makes a client throw anything, and all of it means that there is no answer.
            attempt.CancellationToken.ThrowIfCancellationRequested();
            return exception is OperationCanceledException
                ? new(ChatEnd.Late, Fault: "FirstToken")
                : new(ChatEnd.Failed, MayRetry: exception is HttpRequestException or IOException, Fault: exception.GetType().Name);
        }
    }

    private ModelReply OfStatus(ClientResultException exception)
    {
        var fault = exception.Status.ToString(CultureInfo.InvariantCulture);
        return exception.Status switch
        {
            429 => new(ChatEnd.RateLimited, MayRetry: true, RetryAfter.Of(exception.GetRawResponse(), _time.GetUtcNow()), fault),
            // Azure's filter of prompts answers so as well: one customer's words must not open the circuit for all.
            400 or 413 or 422 => new(ChatEnd.Refused, Fault: fault),
            0 or 408 or >= 500 => new(ChatEnd.Failed, MayRetry: true, RetryAfter.Of(exception.GetRawResponse(), _time.GetUtcNow()), fault),
            _ => new(ChatEnd.Failed, Fault: fault),
        };
    }

    private ResiliencePipeline<ModelReply> PipelineOf(GenerationOptions options)
    {
        var builder = new ResiliencePipelineBuilder<ModelReply> { TimeProvider = _time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<ModelReply>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(300),
                UseJitter = true,
                // Nobody waits for a try that would begin when time is up.
                ShouldHandle = args => new(args.Outcome.Result is { MayRetry: true } reply && (reply.RetryAfter ?? TimeSpan.Zero) < LeftOf(args.Context)),
                DelayGenerator = args => new(args.Outcome.Result?.RetryAfter),
            });
        }

        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ModelReply>
            {
                FailureRatio = .5,
                MinimumThroughput = options.CircuitCalls,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = options.CircuitPause,
                ShouldHandle = args => new(args.Outcome is { Exception: TimeoutRejectedException } or { Result.End: ChatEnd.Failed or ChatEnd.Late }),
                OnOpened = args =>
                {
                    Log.Paused(_logger, args.BreakDuration.TotalMilliseconds);
                    return default;
                },
            })
            // Innermost, so that the circuit sees it; what is left shrinks with every try.
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = args => new(LeftOf(args.Context)) })
            .Build();
    }

    // Polly takes nothing or less for "no limit".
    private static TimeSpan LeftOf(ResilienceContext context) =>
        context.Properties.GetValue(s_left, static () => TimeSpan.Zero)() is var left && left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Warning, "The model's endpoint gave no answer: {Outcome} ({Fault})")]
        public static partial void Failed(ILogger logger, ChatEnd outcome, string fault);

        [LoggerMessage(3102, LogLevel.Warning, "The model's endpoint fails and is left alone for {Milliseconds} ms")]
        public static partial void Paused(ILogger logger, double milliseconds);
    }
}
