using System.Diagnostics;
using System.Text;
using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Tests.Evaluation;

/// <summary>The evaluation as a person runs it.</summary>
internal sealed class EvaluationProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private EvaluationProcess(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync());

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public static EvaluationProcess Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Wilson).Assembly.Location, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return new(Process.Start(start)!); // a program is named
    }

    public static async Task<(int Code, string Output, string Errors)> RunAsync(string input, params string[] words)
    {
        using var process = Start(words);
        await process.Input.WriteAsync(input);
        return await process.EndAsync();
    }

    public async Task<(int Code, string Output, string Errors)> EndAsync()
    {
        Input.Close();
        var output = await Output.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
