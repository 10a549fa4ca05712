package version

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	moduleLine = regexp.MustCompile(`(?m)^module (\S+)$`)
	argDefault = regexp.MustCompile(`(?m)^ARG (\w+)=(\S+)$`)
	stampFlag  = regexp.MustCompile(`-X '?(\S+)\.(\w+)=`)
)

// A misspelt -X name builds without a word and ships an unstamped binary.
func TestDockerfileStampsVariablesThatExist(t *testing.T) {
	module := moduleLine.FindStringSubmatch(read(t, "../../go.mod"))
	if module == nil {
		t.Fatal("go.mod has no module line")
	}
	dockerfile := read(t, "../../../../Dockerfile")
	for _, arg := range argDefault.FindAllStringSubmatch(dockerfile, -1) {
		dockerfile = strings.ReplaceAll(dockerfile, "${"+arg[1]+"}", strings.Trim(arg[2], `"`))
	}

	stamps := stampFlag.FindAllStringSubmatch(dockerfile, -1)
	if len(stamps) != 3 {
		t.Fatalf("found %d -X flags in the Dockerfile, want 3", len(stamps))
	}
	variables := stringVariables(t, "version.go")
	for _, stamp := range stamps {
		if want := module[1] + "/internal/version"; stamp[1] != want {
			t.Errorf("-X stamps package %q, want %q", stamp[1], want)
		}
		if !variables[stamp[2]] {
			t.Errorf("-X stamps %q, which is no string variable of this package", stamp[2])
		}
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.FromSlash(path))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// stringVariables names the package-level variables of a file that are
// initialised with a string literal: the only ones that -X can set.
func stringVariables(t *testing.T, path string) map[string]bool {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}

	names := map[string]bool{}
	for _, declaration := range file.Decls {
		group, ok := declaration.(*ast.GenDecl)
		if !ok || group.Tok != token.VAR {
			continue
		}
		for _, spec := range group.Specs {
			value := spec.(*ast.ValueSpec)
			for i, name := range value.Names {
				if i < len(value.Values) {
					literal, ok := value.Values[i].(*ast.BasicLit)
					names[name.Name] = ok && literal.Kind == token.STRING
				}
			}
		}
	}
	return names
}
