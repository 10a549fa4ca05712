using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The MD5 hash of the text as UTF-8, in lower-case hexadecimal digits. For change detection only: it protects nothing.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "The algorithm is part of NUKE's contract.")]
    public static string GetMD5Hash(this string str) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(str)));

    /// <summary>The SHA-256 hash of the text as UTF-8, in lower-case hexadecimal digits.</summary>
    public static string GetSHA256Hash(this string str) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(str)));
}
